package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import plumbline.config.Settings;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Ref;
import plumbline.model.Team;
import plumbline.page.alignment.AlignmentPageMaker;
import plumbline.page.alignment.FindingsPageMaker;
import plumbline.page.alignment.HintsPageMaker;
import plumbline.page.alignment.RulesPageMaker;
import plumbline.page.cycle.CyclePageMaker;
import plumbline.page.graph.GraphPageMaker;
import plumbline.page.history.ChangesPageMaker;
import plumbline.page.history.PublishedHistory;
import plumbline.page.lookup.AToZPageMaker;
import plumbline.page.lookup.SearchPageMaker;
import plumbline.page.lookup.TagPageMaker;
import plumbline.page.objective.ObjectivePageMaker;
import plumbline.page.objective.ObjectivesPageMaker;
import plumbline.page.objective.SupportersPageMaker;
import plumbline.page.organisation.HomePageMaker;
import plumbline.page.organisation.PersonPageMaker;
import plumbline.page.organisation.TeamPageMaker;
import plumbline.page.organisation.TeamsPageMaker;
import plumbline.page.present.PresentPageMaker;
import plumbline.page.present.SummaryPageMaker;
import plumbline.page.present.TeamDecks;
import plumbline.page.review.ReviewPageMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.site.Tags;
import plumbline.view.HowToReadPage;
import plumbline.view.LinkTo;
import plumbline.view.NotFoundPage;
import plumbline.view.Page;
import plumbline.view.PageEntry;
import plumbline.view.RedirectPage;
import plumbline.view.Urls;

/** All pages of a site. A page is made when it is asked for, and forgotten after that. */
public final class Pages {
  private static final double SAMPLE = 0.62;
  private static final double SAMPLE_EXPECTED = 0.74;

  private final Site site;
  private final PublishedHistory chronicle;
  private final Tags tags;
  private final List<PageEntry> entries = new ArrayList<>();

  private Pages(Site site) {
    this.site = site;
    this.chronicle = new PublishedHistory(site);
    this.tags = Tags.of(site.graph().objectives());
  }

  /** Lists the pages, without making any. */
  public static List<PageEntry> of(Site site) {
    Pages pages = new Pages(site);
    pages.single();
    pages.each();
    pages.changes();
    pages.lookingUp();
    return List.copyOf(pages.entries);
  }

  private void single() {
    add(Urls.HOME, () -> new HomePageMaker(site, chronicle).page());
    TeamsPageMaker.division(site)
        .numbers()
        .forEach(part -> add(Urls.teams(part), () -> new TeamsPageMaker(site).index(part)));
    PersonPageMaker.division(site)
        .numbers()
        .forEach(part -> add(Urls.people(part), () -> new PersonPageMaker(site).index(part)));
    add(Urls.CYCLES, () -> new CyclePageMaker(site).index());
    add(Urls.HOW_TO_READ, this::howToRead);
    add(Urls.RULES, () -> RulesPageMaker.of(site));
    addUnlisted(Urls.NOT_FOUND, this::notFound);
    site.preview()
        .ifPresent(
            preview -> addUnlisted(Urls.REVIEW, () -> ReviewPageMaker.of(preview.review(), site)));
  }

  private void changes() {
    if (site.hasHistory()) {
      ChangesPageMaker changes = new ChangesPageMaker(site, chronicle);
      add(Urls.CHANGES, changes::page);
      changes.teams().forEach(team -> add(Urls.changes(team), () -> changes.of(team)));
    }
  }

  private void lookingUp() {
    add(Urls.SEARCH, () -> SearchPageMaker.of(site));
    entries.addAll(new AToZPageMaker(site, tags).entries());
    for (Tags.Tag tag : tags.all()) {
      TagPageMaker.division(tag)
          .numbers()
          .forEach(part -> add(tag.path(part), () -> new TagPageMaker(site).of(tag, part)));
    }
  }

  private void each() {
    OkrGraph graph = site.graph();
    for (Team team : graph.teams()) {
      add(Urls.of(team), () -> new TeamPageMaker(site, chronicle).of(team));
    }
    for (Person person : graph.people()) {
      add(Urls.of(person), () -> new PersonPageMaker(site).of(person));
    }
    for (Cycle cycle : graph.cycles()) {
      add(Urls.of(cycle), () -> new CyclePageMaker(site).of(cycle));
      ObjectivesPageMaker.division(site, cycle)
          .numbers()
          .forEach(
              part ->
                  add(
                      site.objectivesUrl(cycle, part),
                      () -> new ObjectivesPageMaker(site, cycle).page(part)));
      add(site.graphUrl(cycle), () -> new GraphPageMaker(site, cycle).page());
      add(site.alignmentUrl(cycle), () -> new AlignmentPageMaker(site, cycle).report());
      FindingsPageMaker.owners(site, cycle).forEach(owner -> findings(cycle, owner));
      HintsPageMaker.division(site, cycle)
          .numbers()
          .forEach(
              part ->
                  add(
                      site.hintsUrl(cycle, part),
                      () -> new HintsPageMaker(site, cycle).page(part)));
      if (!graph.objectives(cycle).isEmpty()) {
        add(site.presentUrl(cycle), () -> new PresentPageMaker(site, cycle).page());
        TeamDecks decks = new TeamDecks(site, cycle);
        decks.owners().forEach(one -> add(Urls.present(cycle, one), () -> decks.page(one)));
        SummaryPageMaker.owners(site, cycle)
            .forEach(
                owner ->
                    add(
                        Urls.summary(cycle, owner),
                        () -> new SummaryPageMaker(site, cycle, owner).page()));
      }
    }
    for (Objective objective : graph.objectives()) {
      add(Urls.of(objective), () -> new ObjectivePageMaker(site, chronicle, tags).of(objective));
      supporters(objective);
      objective.aliases().forEach(alias -> redirect(objective, alias));
    }
  }

  private void supporters(Objective objective) {
    SupportersPageMaker supporters = new SupportersPageMaker(site, objective);
    if (supporters.hasPages()) {
      supporters
          .division()
          .numbers()
          .forEach(part -> add(Urls.supporters(objective, part), () -> supporters.page(part)));
    }
  }

  private void findings(Cycle cycle, Owner owner) {
    new FindingsPageMaker(site, cycle, owner)
        .division()
        .numbers()
        .forEach(
            part ->
                add(
                    Urls.findings(cycle, owner, part),
                    () -> new FindingsPageMaker(site, cycle, owner).page(part)));
  }

  private void redirect(Objective objective, Ref alias) {
    RedirectPage page = new ObjectivePageMaker(site, chronicle, tags).redirect(objective, alias);
    addUnlisted(page.frame().path(), () -> page);
  }

  private HowToReadPage howToRead() {
    Settings settings = site.settings();
    return new HowToReadPage(
        new FrameMaker(site)
            .of(
                PageIdentity.of(Urls.HOW_TO_READ, site.words().say("foot.how-to-read"), ""),
                List.of()),
        site.words().score(settings.grades().redBelow()),
        site.words().score(settings.grades().greenFrom()),
        site.words().score(SAMPLE),
        site.words().score(SAMPLE_EXPECTED),
        settings.alignment().staleAfterDays(),
        settings.alignment().graceDays(),
        site.hasHistory());
  }

  private NotFoundPage notFound() {
    Links links = new Links(Urls.NOT_FOUND);
    List<LinkTo> places = new ArrayList<>();
    places.add(links.to(site.graph().company()));
    site.current().ifPresent(cycle -> places.add(links.to(cycle)));
    places.add(new LinkTo(site.language().say("nav.teams"), links.url(Urls.TEAMS)));
    places.add(new LinkTo(site.language().say("nav.people"), links.url(Urls.PEOPLE)));
    return new NotFoundPage(
        new FrameMaker(site)
            .of(
                PageIdentity.of(Urls.NOT_FOUND, site.language().say("not-found.title"), ""),
                List.of()),
        places);
  }

  private void add(String path, Supplier<Page> page) {
    entries.add(new PageEntry(path, true, page));
  }

  private void addUnlisted(String path, Supplier<Page> page) {
    entries.add(new PageEntry(path, false, page));
  }
}
