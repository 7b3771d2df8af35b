package plumbline.view;

/** What one template shows; the template has the record's name: {@code page/TeamPage.ftlh}. */
public sealed interface Page
    permits HomePage,
        TeamsPage,
        TeamPage,
        PeoplePage,
        PersonPage,
        ObjectivePage,
        SupportersPage,
        ChangesPage,
        CyclesPage,
        CyclePage,
        ObjectivesPage,
        GraphPage,
        PresentPage,
        SummaryPage,
        AlignmentPage,
        HintsPage,
        FindingsPage,
        RulesPage,
        HowToReadPage,
        NotFoundPage,
        SearchPage,
        AToZPage,
        TagPage,
        RedirectPage,
        ReviewPage {
  Frame frame();
}
