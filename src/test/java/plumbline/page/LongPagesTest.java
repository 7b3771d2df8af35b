package plumbline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Report;
import plumbline.alignment.rules.Rules;
import plumbline.history.History;
import plumbline.link.Book;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.alignment.FindingsPageMaker;
import plumbline.page.cycle.CyclePageMaker;
import plumbline.page.objective.KeyResultViewMaker;
import plumbline.page.objective.ObjectivePageMaker;
import plumbline.page.objective.SupportersPageMaker;
import plumbline.page.organisation.HomePageMaker;
import plumbline.page.organisation.HomeTeams;
import plumbline.page.organisation.TeamPageMaker;
import plumbline.page.organisation.TeamsPageMaker;
import plumbline.page.present.TeamDecks;
import plumbline.page.site.Site;
import plumbline.view.AlignmentPage;
import plumbline.view.CyclePage;
import plumbline.view.FindingsPage;
import plumbline.view.GoalLine;
import plumbline.view.HomePage;
import plumbline.view.KeyResultView;
import plumbline.view.LinkTo;
import plumbline.view.ObjectivePage;
import plumbline.view.Page;
import plumbline.view.PageEntry;
import plumbline.view.PresentPage;
import plumbline.view.SupportersPage;
import plumbline.view.TeamPage;
import plumbline.view.TeamsPage;
import plumbline.view.TextSpan;
import plumbline.view.Urls;

/** What a page shows at its limit, and with one more. */
public class LongPagesTest {
  public static Site site(Book book) {
    return Site.of(Rules.analyse(book.graph(), book.settings(), History.NONE));
  }

  private static Cycle cycle(Site site) {
    return site.current().orElseThrow();
  }

  public static <P extends Page> P page(Site site, String path, Class<P> type) {
    return type.cast(
        Pages.of(site).stream()
            .filter(entry -> entry.path().equals(path))
            .findFirst()
            .orElseThrow()
            .page()
            .get());
  }

  public static boolean has(Site site, String path) {
    return Pages.of(site).stream().anyMatch(entry -> entry.path().equals(path));
  }

  private static Book each(Book book, int count, String path, String... lines) {
    IntStream.range(0, count)
        .forEach(i -> book.file(String.format(Locale.ROOT, path, i), String.join("\n", lines)));
    return book;
  }

  /** The company's and one team's goals that support nothing: the team has findings for each. */
  private static Site loose(int goals) {
    Book book = Book.acme().objective("2026-q1/top");
    return site(
        each(
            book,
            goals,
            "okrs/2026-q1/o%03d.md",
            "title: Loose",
            "owner: marketing",
            "key_results:",
            "  - id: a",
            "    title: A",
            "    start: 0",
            "    target: 10",
            "    checkins:",
            "      - { date: 2026-01-05, value: 1 }"));
  }

  private static int findings(Site site) {
    return site.report(cycle(site)).findings().size();
  }

  @Test
  void aReportAtItsLimitShowsEveryFinding() {
    int goals = mostGoalsWithAWholeReport();
    Site site = loose(goals);
    Report report = site.report(cycle(site));
    AlignmentPage page = page(site, Urls.ALIGNMENT, AlignmentPage.class);
    assertEquals(Optional.empty(), page.byTeam());
    assertEquals(Optional.empty(), page.gross().more());
    int shown =
        page.gross().list().stream().mapToInt(card -> findings(card)).sum()
            + page.attention().stream()
                .flatMap(kind -> kind.cards().list().stream())
                .mapToInt(card -> findings(card))
                .sum()
            + page.unserved().list().size()
            + page.widespread().stream().mapToInt(wide -> wide.goals().list().size()).sum()
            + page.rest().notes().list().size()
            + page.accepted().list().size();
    assertEquals(report.findings().size(), shown);
    assertFalse(has(site, "alignment/2026-q1/marketing.html"));
    TeamPage team = page(site, "teams/marketing.html", TeamPage.class);
    assertEquals(Optional.empty(), team.findings().all());
  }

  /** Those that are told together count each. */
  private static int findings(AlignmentPage.Card card) {
    return card.findings().stream().mapToInt(view -> Math.max(1, view.parts().size())).sum();
  }

  @Test
  void aLongerReportLeadsToEveryFindingByTeam() {
    Site site = loose(mostGoalsWithAWholeReport() + 1);
    AlignmentPage page = page(site, Urls.ALIGNMENT, AlignmentPage.class);
    List<AlignmentPage.TeamFindings> teams = page.byTeam().orElseThrow().teams();
    AlignmentPage.TeamFindings marketing = teams.get(0);
    assertEquals("alignment/2026-q1/marketing.html", marketing.of().url());
    assertEquals(Optional.of("0 %"), marketing.aligned());
    int all = teams.stream().mapToInt(AlignmentPage.TeamFindings::findings).sum();
    assertEquals(findings(site), all);
    FindingsPage first = page(site, marketing.of().url(), FindingsPage.class);
    FindingsPage company = page(site, "alignment/2026-q1/company.html", FindingsPage.class);
    assertEquals(findings(site), first.count() + company.count());
    TeamPage team = page(site, "teams/marketing.html", TeamPage.class);
    assertEquals(5, team.findings().first().size());
    assertEquals(
        Optional.of("../alignment/2026-q1/marketing.html"), team.findings().all().map(LinkTo::url));
  }

  @Test
  void findingsOfATeamAreDivided() {
    Site site = loose(FindingsPageMaker.MOST + 1);
    FindingsPage first = page(site, "alignment/2026-q1/marketing.html", FindingsPage.class);
    FindingsPage second = page(site, "alignment/2026-q1/marketing/2.html", FindingsPage.class);
    assertEquals(FindingsPageMaker.MOST, first.findings().size());
    assertTrue(second.findings().size() > 0);
    assertEquals("Findings about Marketing, Q1 2026", second.frame().title());
  }

  private static int mostGoalsWithAWholeReport() {
    return IntStream.iterate(
            FindingsPageMaker.MOST_IN_REPORT, goals -> goals > 0, goals -> goals - 1)
        .filter(goals -> findings(loose(goals)) <= FindingsPageMaker.MOST_IN_REPORT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCycleAtItsLimitListsItsObjectives() {
    Site site = site(each(Book.acme(), CyclePageMaker.MOST_GOALS, "okrs/2026-q1/o%03d.md", GOAL));
    CyclePage page = page(site, "cycles/2026-q1.html", CyclePage.class);
    assertEquals(Optional.empty(), page.byOwner());
    assertEquals(CyclePageMaker.MOST_GOALS, page.groups().get(0).objectives().size());
    assertEquals(1, page.sheets().size());
  }

  private static final String[] GOAL = {"title: T", "owner: company"};

  @Test
  void aCycleWithMoreLeadsToTheSummaryOfEachOwner() {
    Book book = each(Book.acme(), CyclePageMaker.MOST_GOALS, "okrs/2026-q1/o%03d.md", GOAL);
    book.file("people/klein.md", "name: Klein");
    book.file("okrs/2026-q1/own.md", "title: Own", "owner: klein");
    CyclePage page = page(site(book), "cycles/2026-q1.html", CyclePage.class);
    assertEquals(List.of(), page.groups());
    assertEquals(List.of(), page.sheets());
    List<CyclePage.OwnerLine> owners = page.byOwner().orElseThrow().owners();
    assertEquals(
        List.of("2026-q1/company.html", "../people/klein.html"),
        owners.stream().map(line -> line.owner().url()).toList());
    assertEquals(CyclePageMaker.MOST_GOALS, owners.get(0).objectives());
  }

  @Test
  void ownersBeyondTheLimitAreCounted() {
    Book book = Book.acme();
    IntStream.rangeClosed(0, CyclePageMaker.MOST_OWNERS)
        .forEach(
            i -> {
              book.file("people/p" + i + ".md", "name: P" + i);
              book.file("okrs/2026-q1/o" + i + ".md", "title: T", "owner: p" + i);
            });
    CyclePage.ByOwner owners =
        page(site(book), "cycles/2026-q1.html", CyclePage.class).byOwner().orElseThrow();
    assertEquals(CyclePageMaker.MOST_OWNERS, owners.owners().size());
    assertEquals(Optional.of("1 more owner is in the table of all objectives."), owners.more());
  }

  private static HomePage home(Book book) {
    return page(site(book), Urls.HOME, HomePage.class);
  }

  @Test
  void theHomePageListsTeamsUpToItsLimit() {
    Book book =
        each(Book.acme(), HomeTeams.MOST - 1, "teams/t%03d.md", "name: T", "parent: marketing");
    HomePage page = home(book);
    assertEquals(HomeTeams.MOST, page.teams().size());
    assertEquals(Optional.empty(), page.allTeams());
  }

  @Test
  void withMoreTeamsItListsThoseBelowTheCompany() {
    Book book = each(Book.acme(), HomeTeams.MOST, "teams/t%03d.md", "name: T", "parent: marketing");
    HomePage page = home(book);
    assertEquals(List.of("Marketing"), page.teams().stream().map(t -> t.team().text()).toList());
    assertEquals(Optional.of("All 31 teams"), page.allTeams().map(LinkTo::text));
  }

  @Test
  void withManyTeamsBelowTheCompanyItListsTheLeastAligned() {
    Book book = each(Book.acme(), HomeTeams.MOST, "teams/t%03d.md", "name: T");
    book.file("okrs/2026-q1/top.md", "title: Top", "owner: company");
    book.file("okrs/2026-q1/m.md", "title: M", "owner: marketing", "supports: top");
    for (int i = 0; i < HomeTeams.MOST; i++) {
      String supports = i == 29 ? "tags: []" : "supports: top";
      String owner = "owner: t%03d".formatted(i);
      book.file("okrs/2026-q1/o" + i + ".md", "title: O", owner, supports);
    }
    book.file("okrs/2026-q1/a.md", "title: A", "owner: t007");
    HomePage page = home(book);
    assertEquals(HomeTeams.MOST, page.teams().size());
    assertEquals("teams/t029.html", page.teams().get(0).team().url());
    assertEquals("teams/t007.html", page.teams().get(1).team().url());
  }

  @Test
  void teamsWithoutGoalsAreCountedOnTheHomePageAndNamedOnOneLineAfterAllTeams() {
    Book book = each(Book.acme(), 3, "teams/t%03d.md", "name: T%d", "parent: marketing");
    book.file("okrs/2026-q1/a.md", "title: A", "owner: t001");
    HomePage home = home(book);
    assertEquals(
        List.of("teams/marketing.html", "teams/t001.html"),
        home.teams().stream().map(line -> line.team().url()).toList());
    LinkTo without = home.withoutGoals().orElseThrow();
    assertEquals("2 teams have no objectives in Q1 2026", without.text());
    assertEquals("teams/index.html#s_without", without.url());
    TeamsPage all = page(site(book), "teams/index.html", TeamsPage.class);
    assertEquals(2, all.teams().size());
    assertEquals(4, all.count());
    assertEquals(
        List.of("t000.html", "t002.html"),
        all.without().orElseThrow().teams().stream().map(LinkTo::url).toList());
  }

  @Test
  void companyObjectivesBeyondTheCardsStandInALineAndThenAreCounted() {
    HomePage cards =
        home(each(Book.acme(), HomePageMaker.MOST_CARDS, "okrs/2026-q1/o%03d.md", GOAL));
    assertEquals(HomePageMaker.MOST_CARDS, cards.objectives().size());
    assertEquals(List.of(), cards.further());
    int most = HomePageMaker.MOST_CARDS + HomePageMaker.MOST_LINES;
    HomePage lines = home(each(Book.acme(), most, "okrs/2026-q1/o%03d.md", GOAL));
    assertEquals(HomePageMaker.MOST_LINES, lines.further().size());
    assertEquals(Optional.empty(), lines.moreObjectives());
    HomePage more = home(each(Book.acme(), most + 1, "okrs/2026-q1/o%03d.md", GOAL));
    assertEquals(
        Optional.of("1 more is in the table of all objectives: 1 without a value"),
        more.moreObjectives().map(LinkTo::text));
  }

  private static ObjectivePage top(Book book) {
    return page(site(book), "okrs/2026-q1/top.html", ObjectivePage.class);
  }

  private static Book supported(int direct, int below) {
    Book book =
        Book.acme()
            .objective("2026-q1/top", "key_results:", "  - { id: kr, title: KR, target: 10 }");
    each(book, direct, "okrs/2026-q1/d%03d.md", "title: D", "owner: marketing", "supports: top#kr");
    return each(
        book, below, "okrs/2026-q1/e%03d.md", "title: E", "owner: marketing", "supports: d000");
  }

  @Test
  void whatSupportsAnObjectiveIsATreeUpToItsLimit() {
    ObjectivePage page = top(supported(10, SupportersPageMaker.MOST_IN_TREE - 10));
    assertEquals(Optional.empty(), page.relations().direct());
    assertEquals(
        SupportersPageMaker.MOST_IN_TREE - 10,
        page.relations().supportedBy().get(0).below().size());
  }

  @Test
  void aLargerTreeIsCutBelowWhatSupportsItDirectly() {
    ObjectivePage page = top(supported(10, SupportersPageMaker.MOST_IN_TREE - 9));
    assertTrue(page.relations().direct().isPresent());
    assertEquals(10, page.relations().supportedBy().size());
    GoalLine first = page.relations().supportedBy().get(0);
    assertEquals(List.of(), first.below());
    List<TextSpan> below = first.details().get(first.details().size() - 1);
    assertEquals("51", below.get(0).text());
    assertEquals(Optional.of("d000.html#s_supported-by"), below.get(0).url());
    assertEquals(Optional.empty(), page.relations().allSupporters());
  }

  @Test
  void manyDirectSupportersHavePagesOfTheirOwn() {
    Book book = supported(SupportersPageMaker.MOST + 1, 0);
    ObjectivePage page = top(book);
    assertEquals(SupportersPageMaker.MOST_DIRECT, page.relations().supportedBy().size());
    assertEquals(
        Optional.of("../../supporters/2026-q1/top.html"),
        page.relations().allSupporters().map(LinkTo::url));
    SupportersPage second =
        page(site(book), "supporters/2026-q1/top--2.html", SupportersPage.class);
    assertEquals(1, second.goals().size());
    assertEquals(SupportersPageMaker.MOST + 1, second.count());
  }

  @Test
  void aKeyResultNamesItsFirstSupporters() {
    KeyResultView whole =
        top(supported(KeyResultViewMaker.MOST_SUPPORTERS, 0)).results().all().get(0);
    assertEquals(Optional.empty(), whole.supporters().more());
    KeyResultView cut =
        top(supported(KeyResultViewMaker.MOST_SUPPORTERS + 2, 0)).results().all().get(0);
    assertEquals(KeyResultViewMaker.MOST_SUPPORTERS, cut.supporters().first().size());
    assertEquals(Optional.of("#s_supported-by"), cut.supporters().more().map(LinkTo::url));
    assertEquals(Optional.of("and 2 more"), cut.supporters().more().map(LinkTo::text));
  }

  private static ObjectivePage withKeyResults(int count) {
    Stream<String> lines =
        IntStream.range(0, count).mapToObj(i -> "  - { id: k" + i + ", title: K, target: 10 }");
    return top(
        Book.acme()
            .objective(
                "2026-q1/top",
                Stream.concat(Stream.of("key_results:"), lines).toArray(String[]::new)));
  }

  @Test
  void manyKeyResultsHaveAListToJumpFrom() {
    assertEquals(
        List.of(), withKeyResults(ObjectivePageMaker.FEW_KEY_RESULTS).results().contents());
    int many = ObjectivePageMaker.FEW_KEY_RESULTS + 1;
    List<GoalLine> contents = withKeyResults(many).results().contents();
    assertEquals(many, contents.size());
    assertEquals("top.html#k0", contents.get(0).goal().url());
    assertEquals(List.of(), contents.get(0).owners());
  }

  @Test
  void aCyclePageSaysTheOwnerOfAGroupOnce() {
    Book book = Book.acme();
    book.file("people/klein.md", "name: Klein", "team: marketing");
    book.file("okrs/2026-q1/o.md", "title: T", "owner: klein");
    CyclePage.Group group =
        page(site(book), "cycles/2026-q1.html", CyclePage.class).groups().get(0);
    assertEquals("Marketing", group.owner().text());
    assertEquals(
        List.of("Klein"), group.objectives().get(0).owners().stream().map(LinkTo::text).toList());
  }

  @Test
  void aTeamsPageListsItsGoalsUpToItsLimit() {
    TeamPage whole = page(loose(TeamPageMaker.MOST_GOALS), "teams/marketing.html", TeamPage.class);
    assertEquals(Optional.empty(), whole.goals().more());
    TeamPage cut =
        page(loose(TeamPageMaker.MOST_GOALS + 1), "teams/marketing.html", TeamPage.class);
    assertEquals(TeamPageMaker.MOST_GOALS, cut.goals().own().size());
    assertEquals(Optional.of("../objectives.html"), cut.goals().more().map(LinkTo::url));
  }

  @Test
  void aCycleAtItsLimitIsPresentedOnOnePage() {
    Site site = loose(TeamDecks.MOST_GOALS - 1);
    PresentPage deck = page(site, Urls.PRESENT, PresentPage.class);
    assertTrue(deck.screens().stream().anyMatch(one -> one.place().id().equals("team-marketing")));
    assertFalse(has(site, "present/2026-q1/marketing.html"));
  }

  @Test
  void aCycleWithMoreGoalsIsPresentedTeamByTeam() {
    Site site = loose(TeamDecks.MOST_GOALS);
    PresentPage deck = page(site, Urls.PRESENT, PresentPage.class);
    PresentPage.Screen index =
        deck.screens().stream()
            .filter(one -> one.place().id().equals("teams-1"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(new LinkTo("Marketing", "present/2026-q1/marketing.html")), index.links());
    PresentPage own = page(site, "present/2026-q1/marketing.html", PresentPage.class);
    assertEquals("Marketing", own.cover().company());
    assertEquals("../../teams/marketing.html", own.exit().url());
    assertEquals("team-marketing", own.screens().get(0).place().id());
    TeamPage team = page(site, "teams/marketing.html", TeamPage.class);
    assertEquals(
        Optional.of("../present/2026-q1/marketing.html"), team.head().present().map(LinkTo::url));
  }

  @Test
  void theIndexOfTeamsIsDivided() {
    Book book = each(Book.acme(), TeamsPageMaker.MOST_TEAMS, "teams/t%03d.md", "name: T");
    TeamsPage second = page(site(book), "lists/teams/2.html", TeamsPage.class);
    assertEquals(1, second.teams().size());
    assertEquals(TeamsPageMaker.MOST_TEAMS + 1, second.count());
  }

  @Test
  void everyPageHasAnAddressOfItsOwn() {
    Site site = site(supported(SupportersPageMaker.MOST + 1, 0));
    List<String> paths = Pages.of(site).stream().map(PageEntry::path).toList();
    assertEquals(paths.size(), paths.stream().distinct().count());
    for (Objective objective : site.graph().objectives()) {
      assertTrue(paths.contains(Urls.of(objective)));
    }
  }
}
