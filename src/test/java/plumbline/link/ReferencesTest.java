package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static plumbline.link.Book.objective;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.config.Settings;
import plumbline.model.KeyResult;

/** {@code src/docs/format.md}, 'References'. */
class ReferencesTest {
  private static final String KR = "key_results: [{ id: leads, title: K, target: 5 }]";

  @Test
  void aReferenceIsTheShortestPathThatIsUnambiguous() {
    Book book = Book.acme().objective("2026-q1/marketing/web/seo");

    assertResolves(book, "seo", "2026-q1/marketing/web/seo");
    assertResolves(book, "web/seo", "2026-q1/marketing/web/seo");
    assertResolves(book, "marketing/web/seo", "2026-q1/marketing/web/seo");
    assertResolves(book, "2026-q1/seo", "2026-q1/marketing/web/seo");
    assertResolves(book, "2026-q1/marketing/web/seo", "2026-q1/marketing/web/seo");
  }

  @Test
  void aPartThatDoesNotStartAtASlashIsNoReference() {
    Book book = Book.acme().objective("2026-q1/big-seo");

    assertProblems(
        book,
        "eo",
        "okrs/2026-q1/from.md:4 error unknown-reference: found 'eo', which names no objective,"
            + " expected one or one of its key results."
            + " Write the objective's path below its cycle, for example marketing/seo#kr1.");
  }

  @Test
  void theSameCycleIsSearchedFirst() {
    Book book = Book.acme().objective("2026-q1/a/win").objective("2026-q2/win");

    assertResolves(book, "win", "2026-q1/a/win");
    assertResolves(book, "2026-q2/win", "2026-q2/win");
  }

  @Test
  void thenTheCyclesThatEncloseIt() {
    Book book = Book.acme().objective("2026/a/win").objective("2025-q4/win");

    assertResolves(book, "win", "2026/a/win");
  }

  @Test
  void thenAllCycles() {
    assertResolves(Book.acme().objective("2025-q4/win"), "win", "2025-q4/win");
  }

  @Test
  void aWholePathWinsOverTheEndOfAnother() {
    Book book = Book.acme().objective("2026-q1/win").objective("2026-q1/sales/win");

    assertResolves(book, "win", "2026-q1/win");
    assertResolves(book, "sales/win", "2026-q1/sales/win");
  }

  @Test
  void aHashNamesAKeyResult() {
    Book book = Book.acme().objective("2026-q1/win", KR);

    Link link = assertResolves(book, "win#leads", "2026-q1/win");

    assertEquals(Optional.of("leads"), link.keyResult().map(KeyResult::id));
  }

  @Test
  void namesAreComparedInTheirComposedForm() {
    Book book = Book.acme().objective("2026-q1/caf\u00e9");

    assertResolves(book, "cafe\u0301", "2026-q1/caf\u00e9");
  }

  @Test
  void anAmbiguousReferenceListsTheCandidatesAsTheyHaveToBeWritten() {
    Book book = Book.acme().objective("2026-q1/a/x/win").objective("2026-q1/b/x/win");

    assertProblems(
        book,
        "win",
        "okrs/2026-q1/from.md:4 error ambiguous-reference: found 'win', which names 2 objectives,"
            + " expected one of 'a/x/win' or 'b/x/win'. Write the one that is meant.");
  }

  @Test
  void candidatesInOtherCyclesAreListedWithTheirCycle() {
    Book book = Book.acme().objective("2025-q3/a/win").objective("2025-q4/b/win");

    assertProblems(
        book,
        "win",
        "okrs/2026-q1/from.md:4 error ambiguous-reference: found 'win', which names 2 objectives,"
            + " expected one of 'a/win' or 'b/win'. Write the one that is meant.");
  }

  @Test
  void anUnknownReferenceSuggestsTheNearestNames() {
    Book book = Book.acme().objective("2026-q1/marketing/growth").objective("2026-q1/other");

    assertProblems(
        book,
        "marketing/grwoth#kr1",
        "okrs/2026-q1/from.md:4 error unknown-reference: found 'marketing/grwoth#kr1', which names"
            + " no objective, expected one or one of its key results. Did you mean 'growth'?");
  }

  @Test
  void aReferenceWithTheWrongFolderOrTheFilesEndingIsUnderstood() {
    Book book = Book.acme().objective("2026-q1/marketing/seo");

    assertHint(book, "sales/seo", "Did you mean 'seo'?");
    assertHint(book, "seo.md", "Did you mean 'seo'?");
    assertHint(book, "okrs/2026-q1/marketing/seo.md", "Did you mean 'seo'?");
  }

  @Test
  void anUnknownKeyResultSuggestsTheNearestIds() {
    Book book = Book.acme().objective("2026-q1/win", KR);

    assertProblems(
        book,
        "win#laeds",
        "okrs/2026-q1/from.md:4 error unknown-key-result: found 'laeds', which is no key result of"
            + " 2026-q1/win, expected one of its ids. Did you mean 'leads'?");
    assertHint(book, "win#something", "Its key results are leads.");
    assertHint(
        Book.acme().objective("2026-q1/win"), "win#kr1", "It has no key results: leave the # out.");
  }

  @Test
  void aTeamIsNoObjective() {
    assertProblems(
        Book.acme(),
        "marketing",
        "okrs/2026-q1/from.md:4 error wrong-kind: found 'marketing', which is a team, expected an"
            + " objective or a key result. Name one of their objectives.");
  }

  @Test
  void aFormerPathStillResolvesAndNamesTheNewOne() {
    Book book = Book.acme().objective("2026-q1/new/growth", "aliases: [old/mqls]", KR);

    assertProblems(
        book,
        "mqls#leads",
        "okrs/2026-q1/from.md:4 warning alias-used: found 'mqls#leads', a former path, expected"
            + " 'growth#leads'. Write growth#leads: the alias can go one day.");
    OkrGraph graph = supporting(book, "old/mqls").link().graph();
    assertEquals(1, graph.supports(objective(graph, "2026-q1/from")).size());
  }

  @Test
  void aRealPageWinsOverAFormerPath() {
    Book book = Book.acme().objective("2026-q1/a", "aliases: [win]").objective("2026-q1/teams/win");

    assertResolves(book, "win", "2026-q1/teams/win");
  }

  @Test
  void aDraftIsNotLinkedUnlessDraftsArePublished() {
    Book book = Book.acme().objective("2026-q1/win", "status: draft", KR);

    assertProblems(
        book,
        "win#leads",
        "okrs/2026-q1/from.md:4 warning unpublished-target: found 'win#leads', which is a draft,"
            + " expected something that is published."
            + " The link is left out until the draft becomes active.");
    Settings settings = book.settings();
    OkrGraph without = supporting(book, "win").link().graph();
    assertEquals(List.of(), without.supports(objective(without, "2026-q1/from")));
    book.settings(withDrafts(settings));
    assertResolves(book, "win#leads", "2026-q1/win");
  }

  @Test
  void aDraftMakesNothingAmbiguous() {
    Book book = Book.acme().objective("2026-q1/a/win").objective("2026-q1/b/win", "status: draft");

    assertResolves(book, "win", "2026-q1/a/win");
  }

  @Test
  void theGraphKnowsTheShortestReference() {
    OkrGraph graph =
        Book.acme()
            .objective("2026-q1/from")
            .objective("2026-q1/a/win")
            .objective("2026-q1/b/win")
            .objective("2026-q1/b/only")
            .objective("2026-q2/only")
            .objective("2026-q3/a/win")
            .graph();

    assertShortest(graph, "2026-q1/a/win", "a/win");
    assertShortest(graph, "2026-q1/b/only", "only");
    assertShortest(graph, "2026-q2/only", "2026-q2/only");
    assertShortest(graph, "2026-q3/a/win", "2026-q3/win");
  }

  private static void assertShortest(OkrGraph graph, String to, String expected) {
    assertEquals(
        expected, graph.naming().reference(objective(graph, "2026-q1/from"), objective(graph, to)));
  }

  static Settings withDrafts(Settings s) {
    return new Settings(
        s.title(),
        s.currentCycle(),
        s.asOf(),
        s.addresses(),
        s.links(),
        s.language(),
        s.fiscalYearStart(),
        s.grades(),
        s.alignment(),
        s.rules(),
        s.theme(),
        s.withDrafts().publishing());
  }

  private static Book supporting(Book book, String reference) {
    return book.objective("2026-q1/from", "supports: " + reference);
  }

  private static Link assertResolves(Book book, String reference, String expected) {
    OkrGraph graph = supporting(book, reference).graph();
    List<Link> links = graph.supports(objective(graph, "2026-q1/from"));
    assertEquals(List.of(expected), links.stream().map(l -> l.to().id().toString()).toList());
    return links.get(0);
  }

  private static void assertProblems(Book book, String reference, String... expected) {
    assertEquals(List.of(expected), supporting(book, reference).problems());
  }

  private static void assertHint(Book book, String reference, String expected) {
    assertEquals(expected, supporting(book, reference).link().problems().get(0).hint());
  }
}
