package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.link.Book.objective;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.model.Objective;

/** Links between objectives: upwards, sideways and back in time. */
class ObjectiveLinksTest {
  private static final String KR = "key_results: [{ id: leads, title: K, target: 5 }]";

  @Test
  void aLinkIsKnownFromBothEndsWithItsReasonAndItsPlace() {
    OkrGraph graph =
        Book.acme()
            .objective("2026-q1/win", KR)
            .objective("2026-q1/a", "supports: { to: 'win#leads', because: more leads }")
            .graph();
    Objective win = objective(graph, "2026-q1/win");

    Link link = graph.supports(objective(graph, "2026-q1/a")).get(0);

    assertEquals(Optional.of("more leads"), link.because());
    assertEquals(4, link.at().line());
    assertEquals(List.of(link), graph.supportedBy(win));
    assertEquals(List.of(link), graph.supportedBy(win, win.keyResults().get(0)));
    assertEquals(List.of(), graph.supports(win));
  }

  @Test
  void aLinkToAnObjectiveIsNoneToItsKeyResults() {
    OkrGraph graph =
        Book.acme().objective("2026-q1/win", KR).objective("2026-q1/a", "supports: win").graph();
    Objective win = objective(graph, "2026-q1/win");

    assertEquals(List.of(), graph.supportedBy(win, win.keyResults().get(0)));
  }

  @Test
  void ancestorsAndDescendantsComeNearestFirstAndOnce() {
    OkrGraph graph =
        Book.acme()
            .objective("2026-q1/top")
            .objective("2026-q1/left", "supports: top")
            .objective("2026-q1/right", "supports: top")
            .objective("2026-q1/leaf", "supports: [right, left]")
            .graph();

    assertEquals(
        List.of("right", "left", "top"), paths(graph.ancestors(objective(graph, "2026-q1/leaf"))));
    assertEquals(
        List.of("left", "right", "leaf"),
        paths(graph.descendants(objective(graph, "2026-q1/top"))));
  }

  @Test
  void aRingIsReportedOnceAndItsLinksAreLeftOut() {
    Book book =
        Book.acme()
            .objective("2026-q1/c", "supports: a")
            .objective("2026-q1/b", "supports: c")
            .objective("2026-q1/a", "supports: [top, b]")
            .objective("2026-q1/top");

    assertEquals(
        List.of(
            "okrs/2026-q1/a.md:4 error support-ring: found objectives that support each other in a"
                + " ring, 2026-q1/a → 2026-q1/b → 2026-q1/c → 2026-q1/a, expected links upwards"
                + " only. Take out the link that points down; write depends_on for work needed"
                + " sideways."),
        book.problems());
    OkrGraph graph = book.link().graph();
    assertEquals(List.of("top"), paths(graph.ancestors(objective(graph, "2026-q1/a"))));
    assertEquals(List.of(), graph.supports(objective(graph, "2026-q1/b")));
  }

  @Test
  void twoRingsAreTwoErrors() {
    Book book =
        Book.acme()
            .objective("2026-q1/a", "supports: b")
            .objective("2026-q1/b", "supports: a")
            .objective("2026-q1/c", "supports: [a, d]")
            .objective("2026-q1/d", "supports: c");

    assertEquals(List.of("support-ring", "support-ring"), codes(book));
    OkrGraph graph = book.link().graph();
    assertEquals(List.of("a"), paths(graph.ancestors(objective(graph, "2026-q1/c"))));
  }

  @Test
  void aRingIsReportedAtTheLinkThatBelongsToIt() {
    Book book =
        Book.acme()
            .objective("2026-q1/a", "supports:", "  - top", "  - b")
            .objective("2026-q1/b", "supports: a")
            .objective("2026-q1/top");

    assertTrue(
        book.problems().get(0).startsWith("okrs/2026-q1/a.md:6 error support-ring"),
        book.problems().get(0));
  }

  @Test
  void aKeyResultIsSupportedByWhatNamesIt() {
    OkrGraph graph =
        Book.acme()
            .objective("2026-q1/top", KR)
            .objective("2026-q1/a", "supports: top")
            .objective("2026-q1/b", "supports: top#leads")
            .graph();
    Objective top = objective(graph, "2026-q1/top");

    assertEquals(
        List.of("b"),
        paths(graph.supportedBy(top, top.keyResults().get(0)).stream().map(Link::from).toList()));
    assertEquals(2, graph.supportedBy(top).size());
  }

  @Test
  void aGoalThatLeadsIntoARingKeepsItsLink() {
    Book book =
        Book.acme()
            .objective("2026-q1/leaf", "supports: a")
            .objective("2026-q1/a", "supports: b")
            .objective("2026-q1/b", "supports: a");

    assertEquals(List.of("support-ring"), codes(book));
    OkrGraph graph = book.link().graph();
    assertEquals(List.of("a"), paths(graph.ancestors(objective(graph, "2026-q1/leaf"))));
  }

  @Test
  void anObjectiveCannotSupportItself() {
    Book book = Book.acme().objective("2026-q1/win", "supports: win#leads", KR);

    assertEquals(
        List.of(
            "okrs/2026-q1/win.md:4 error self-support: found 'win#leads' under supports, which is"
                + " this objective itself, expected another one. Take it out."),
        book.problems());
    OkrGraph graph = book.link().graph();
    assertEquals(List.of(), graph.supports(graph.objectives().get(0)));
  }

  @Test
  void theSameSupportTwiceIsAWarning() {
    Book book =
        Book.acme()
            .objective("2026-q1/win", KR)
            .objective("2026-q1/a", "supports: [win, 'win#leads', 2026-q1/win]");

    assertEquals(
        List.of(
            "okrs/2026-q1/a.md:4 warning duplicate-reference: found '2026-q1/win' a second time"
                + " under supports, expected each once. Take one of the two out."),
        book.problems());
    OkrGraph graph = book.link().graph();
    assertEquals(2, graph.supports(objective(graph, "2026-q1/a")).size());
  }

  @Test
  void dependenciesMayFormARing() {
    OkrGraph graph =
        Book.acme()
            .objective("2026-q1/a", "depends_on: b#leads")
            .objective("2026-q1/b", "depends_on: a", KR)
            .graph();
    Objective a = objective(graph, "2026-q1/a");

    assertEquals("leads", graph.dependsOn(a).get(0).keyResult().orElseThrow().id());
    assertEquals("b", graph.dependedOnBy(a).get(0).from().id().path());
    assertEquals(List.of(), graph.ancestors(a));
  }

  @Test
  void anObjectiveCannotDependOnItself() {
    assertEquals(
        List.of("self-dependency"), codes(Book.acme().objective("2026-q1/a", "depends_on: a")));
  }

  @Test
  void carriedFromNamesTheNearestEarlierCyclesObjectiveOfThatName() {
    OkrGraph graph =
        Book.acme()
            .objective("2025-q3/seo")
            .objective("2025-q4/seo")
            .objective("2025/seo")
            .objective("2026-q1/seo", "carried_from: seo")
            .graph();
    Objective now = objective(graph, "2026-q1/seo");
    Objective before = objective(graph, "2025-q4/seo");

    assertEquals(Optional.of(before), graph.carriedFrom(now));
    assertEquals(List.of(now), graph.carriedTo(before));
  }

  @Test
  void carriedFromMustNameAnEarlierCycleSoThatItFormsNoRing() {
    Book book =
        Book.acme()
            .objective("2026-q1/a", "carried_from: 2026-q2/b")
            .objective("2026-q2/b", "carried_from: 2026-q1/a")
            .objective("2026-q2/c", "carried_from: c");

    assertEquals(
        List.of(
            "okrs/2026-q1/a.md:4 error carried-from-not-earlier: found '2026-q2/b' of the cycle"
                + " 2026-q2, expected an objective of an earlier cycle than 2026-q1."
                + " Name the objective that this one continues, or take carried_from out.",
            "okrs/2026-q2/c.md:4 error carried-from-not-earlier: found 'c' of the cycle 2026-q2,"
                + " expected an objective of an earlier cycle than 2026-q2."
                + " Name the objective that this one continues, or take carried_from out."),
        book.problems());
  }

  @Test
  void draftsAreNeitherInTheGraphNorChecked() {
    Book book = Book.acme().objective("2026-q1/a", "status: draft", "supports: nothing");

    assertEquals(List.of(), book.graph().objectives());
    book.settings(ReferencesTest.withDrafts(book.settings()));
    assertEquals(List.of("unknown-reference"), codes(book));
  }

  @Test
  void objectivesAreSortedByIdAndKnownByCycle() {
    OkrGraph graph =
        Book.acme().objective("2026-q2/a").objective("2026-q1/b").objective("2026-q1/a").graph();

    assertEquals(
        List.of("2026-q1/a", "2026-q1/b", "2026-q2/a"),
        graph.objectives().stream().map(o -> o.id().toString()).toList());
    assertEquals(List.of("a", "b"), paths(graph.objectives(graph.cycle("2026-q1").orElseThrow())));
    assertEquals("2026-q2", graph.cycleOf(objective(graph, "2026-q2/a")).id());
  }

  static List<String> codes(Book book) {
    return book.link().problems().stream().map(problem -> problem.code()).toList();
  }

  private static List<String> paths(Collection<Objective> objectives) {
    return objectives.stream().map(objective -> objective.id().path()).toList();
  }
}
