package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.link.Book.objective;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Team;

/** Teams, people and who owns what. */
class OrganisationTest {
  private static final String KR_OF_SMITH =
      "key_results: [{ title: A, done: false, owner: smith }, { title: B, done: false }]";

  @Test
  void teamsStandInTeams() {
    OkrGraph graph =
        Book.acme()
            .file("teams/web.md", "name: Web", "parent: marketing")
            .file("teams/ads.md", "name: Ads", "parent: marketing")
            .graph();
    Team marketing = team(graph, "marketing");

    assertEquals(List.of("marketing"), ids(graph.topTeams()));
    assertEquals(List.of("ads", "web"), ids(graph.subTeams(marketing)));
    assertEquals(Optional.of(marketing), graph.parent(team(graph, "web")));
    assertEquals(Optional.empty(), graph.parent(marketing));
  }

  @Test
  void peopleStandInTeamsAndUnderManagers() {
    OkrGraph graph =
        Book.acme()
            .file("people/perkins.md", "name: P", "teams: [marketing]", "manager: smith")
            .graph();
    Person smith = person(graph, "smith");
    Person perkins = person(graph, "perkins");

    assertEquals(List.of("perkins", "smith"), ids(graph.members(team(graph, "marketing"))));
    assertEquals(List.of("marketing"), ids(graph.teamsOf(perkins)));
    assertEquals(Optional.of(smith), graph.manager(perkins));
    assertEquals(List.of("perkins"), ids(graph.reports(smith)));
    assertEquals(Optional.of(smith), graph.lead(team(graph, "marketing")));
  }

  @Test
  void aLeadWhoNamesNoTeamBelongsToTheTeamsTheyLead() {
    OkrGraph graph =
        Book.acme()
            .file("people/jones.md", "name: Jones")
            .file("teams/sales.md", "name: Sales", "lead: jones")
            .file("teams/web.md", "name: Web", "lead: smith")
            .graph();

    assertEquals(List.of("jones"), ids(graph.members(team(graph, "sales"))));
    assertEquals(List.of(), ids(graph.members(team(graph, "web"))));
  }

  @Test
  void theTeamsOfAnOwnerAreItselfThePersonsOrNone() {
    OkrGraph graph = Book.acme().graph();

    assertEquals(List.of("marketing"), ids(graph.teamsOf((Owner) team(graph, "marketing"))));
    assertEquals(List.of("marketing"), ids(graph.teamsOf((Owner) person(graph, "smith"))));
    assertEquals(List.of(), ids(graph.teamsOf((Owner) graph.company())));
  }

  @Test
  void aTeamsObjectivesAreItsOwnAndItsMembers() {
    OkrGraph graph =
        Book.acme()
            .file("okrs/2026-q1/b.md", "title: B", "owner: marketing")
            .file("okrs/2026-q1/a.md", "title: A", "owner: smith")
            .objective("2026-q1/c")
            .graph();

    List<Objective> found = graph.objectivesOf(team(graph, "marketing"));
    assertEquals(List.of("a", "b"), found.stream().map(o -> o.id().path()).toList());
  }

  @Test
  void aKeyResultBelongsToTheObjectivesOwnerUnlessItNamesAnother() {
    OkrGraph graph = Book.acme().objective("2026-q1/a", KR_OF_SMITH).graph();
    Objective a = objective(graph, "2026-q1/a");

    assertEquals("smith", graph.owner(a, a.keyResults().get(0)).id());
    assertEquals("company", graph.owner(a, a.keyResults().get(1)).id());
    assertEquals(
        List.of(new OwnedKeyResult(a, a.keyResults().get(0))),
        graph.keyResultsOwnedBy(person(graph, "smith")));
  }

  @Test
  void aKeyResultOfOnesOwnObjectiveIsNotListedAgain() {
    OkrGraph graph =
        Book.acme().file("okrs/2026-q1/a.md", "title: A", "owner: smith", KR_OF_SMITH).graph();

    assertEquals(List.of(), graph.keyResultsOwnedBy(person(graph, "smith")));
  }

  @Test
  void contributorsAreKnownFromBothEnds() {
    OkrGraph graph = Book.acme().objective("2026-q1/a", "contributors: [smith, marketing]").graph();
    Objective a = objective(graph, "2026-q1/a");

    assertEquals(List.of("smith", "marketing"), ids(graph.contributors(a)));
    assertEquals(List.of(a), graph.contributionsOf(person(graph, "smith")));
    assertEquals(List.of(), graph.ownedBy(person(graph, "smith")));
    assertEquals(List.of(a), graph.ownedBy(graph.company()));
  }

  @Test
  void aContributorNamedTwiceIsAWarning() {
    assertEquals(
        List.of(
            "okrs/2026-q1/a.md:4 warning duplicate-reference: found 'smith' a second time under"
                + " contributors, expected each once. Take one of the two out."),
        Book.acme().objective("2026-q1/a", "contributors: [smith, smith]").problems());
  }

  @Test
  void anUnknownOwnerSuggestsTheNearest() {
    assertEquals(
        List.of(
            "okrs/2026-q1/a.md:3 error unknown-owner: found 'smiht', which is nobody's id, expected"
                + " the id of a team, a person or 'company'. Did you mean 'smith'?"),
        Book.acme().file("okrs/2026-q1/a.md", "title: A", "owner: smiht").problems());
  }

  @Test
  void unknownOwnersOfKeyResultsAndKpisAreReportedToo() {
    String keyResult =
        "key_results: [{ title: K, owner: x1, target: 3,"
            + " kpis: [{ title: I, target: 1, owner: y2 }] }]";

    List<String> problems = Book.acme().objective("2026-q1/a", keyResult).problems();

    assertEquals(2, problems.size());
    assertTrue(problems.get(0).contains("unknown-owner: found 'x1'"), problems.get(0));
    assertTrue(problems.get(1).contains("unknown-owner: found 'y2'"), problems.get(1));
    assertTrue(problems.get(1).endsWith("or name one that exists."), problems.get(1));
  }

  @Test
  void aMissingOwnerIsNotReportedAsUnknownAsWell() {
    Book book = Book.acme().file("okrs/2026-q1/a.md", "title: A");

    Linked linked = Linker.link(book.read().okrs(), book.settings());

    assertEquals(List.of(), linked.problems());
    assertEquals("company", linked.graph().owner(linked.graph().objectives().get(0)).id());
  }

  @Test
  void aWrongKindSaysWhatItIs() {
    Book book =
        Book.acme()
            .file("people/a.md", "name: A", "team: smith", "manager: marketing")
            .file("teams/b.md", "name: B", "parent: company", "lead: marketing")
            .objective("2026-q1/c", "contributors: company");

    assertEquals(
        List.of(
            "okrs/2026-q1/c.md:4 error wrong-kind: found 'company', which is the company, expected"
                + " a team or a person. Name a team or a person here.",
            "people/a.md:3 error wrong-kind: found 'smith', which is a person, expected a team."
                + " Name a team here.",
            "people/a.md:4 error wrong-kind: found 'marketing', which is a team, expected a person."
                + " Name a person here.",
            "teams/b.md:3 error wrong-kind: found 'company', which is the company, expected a"
                + " team. Name a team here.",
            "teams/b.md:4 error wrong-kind: found 'marketing', which is a team, expected a person."
                + " Name a person here."),
        book.problems());
  }

  @Test
  void unknownTeamsAndPeopleAreErrors() {
    Book book =
        Book.acme()
            .file("people/a.md", "name: A", "team: nix", "manager: nox")
            .file("teams/b.md", "name: B", "parent: marketign", "lead: nux");

    assertEquals(
        List.of("unknown-team", "unknown-person", "unknown-team", "unknown-person"), codes(book));
  }

  @Test
  void anIdOfATeamAndAPersonIsAnError() {
    Book book = Book.acme().file("people/marketing.md", "name: Mark Eting");

    assertEquals(
        List.of(
            "people/marketing.md:2 error duplicate-id: found a second use of the id 'marketing',"
                + " expected an id that no other team or person has."
                + " content/teams/marketing.md is a team already: rename one of the two files."),
        book.problems());
    assertEquals(List.of("smith"), ids(book.link().graph().people()));
  }

  @Test
  void companyIsAReservedId() {
    Book book = Book.acme().file("teams/company.md", "name: Company");

    assertEquals(
        List.of(
            "teams/company.md:2 error reserved-id: found a team with the id 'company', expected"
                + " another id. 'company' is reserved for the company itself: rename the file."),
        book.problems());
  }

  @Test
  void indexIsReservedForThePagesOfAll() {
    Book book =
        Book.acme()
            .file("teams/index.md", "name: Index")
            .file("people/index.md", "name: Index")
            .file("cycles/index.md", "start: 2026-01-01", "end: 2026-03-31");
    assertEquals(
        List.of(
            "cycles/index.md:2 error reserved-id: found a cycle with the id 'index', expected"
                + " another id. The page of all cycles has that name: rename the file and the"
                + " folder.",
            "people/index.md:2 error reserved-id: found a person with the id 'index', expected"
                + " another id. The page of everyone has that name: rename the file.",
            "teams/index.md:2 error reserved-id: found a team with the id 'index', expected"
                + " another id. The page of all teams has that name: rename the file."),
        book.problems());
  }

  @Test
  void idsThatDifferOnlyInCaseAreAWarning() {
    Book book = Book.acme().file("people/Smith.md", "name: Other");

    List<String> codes =
        Linker.link(book.read().okrs(), book.settings()).problems().stream()
            .map(problem -> problem.severity().word() + " " + problem.code())
            .toList();

    assertEquals(List.of("warning case-clash"), codes);
  }

  @Test
  void aRingOfTeamsIsReportedOnceAndCut() {
    Book book =
        Book.acme()
            .file("teams/b.md", "name: B", "parent: a")
            .file("teams/a.md", "name: A", "parent: b")
            .file("teams/c.md", "name: C", "parent: a");

    assertEquals(
        List.of(
            "teams/a.md:3 error team-ring: found teams that belong to each other in a ring,"
                + " a → b → a, expected one without a parent. Take 'parent' out of one of them."),
        book.problems());
    OkrGraph graph = book.link().graph();
    assertEquals(List.of("a", "b", "marketing"), ids(graph.topTeams()));
    assertEquals(List.of("c"), ids(graph.subTeams(team(graph, "a"))));
  }

  @Test
  void aPersonWhoManagesThemselvesIsARing() {
    assertEquals(
        List.of(
            "people/a.md:3 error manager-ring: found people who report to each other in a ring,"
                + " a → a, expected one without a manager. Take 'manager' out of one of them."),
        Book.acme().file("people/a.md", "name: A", "manager: a").problems());
  }

  private static List<String> codes(Book book) {
    return book.link().problems().stream().map(problem -> problem.code()).toList();
  }

  private static List<String> ids(Collection<? extends Owner> owners) {
    return owners.stream().map(Owner::id).toList();
  }

  private static Team team(OkrGraph graph, String id) {
    return (Team) graph.owner(id).orElseThrow();
  }

  private static Person person(OkrGraph graph, String id) {
    return (Person) graph.owner(id).orElseThrow();
  }
}
