package plumbline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.config.Settings;
import plumbline.model.Cycle;
import plumbline.model.Location;
import plumbline.model.Ref;

/** Which cycle encloses, precedes and follows which, and which one is the current. */
class CyclesTest {
  private static final String[] CLOSED = {"title: Q"};

  @Test
  void cyclesAreSortedByStartThenId() {
    OkrGraph graph =
        Book.acme().objective("2026-q2/a").objective("2026/a").objective("2026-q1/a").graph();

    assertEquals(List.of("2026", "2026-q1", "2026-q2"), ids(graph.cycles()));
  }

  @Test
  void aYearEnclosesItsQuarters() {
    OkrGraph graph =
        Book.acme().objective("2026/a").objective("2026-q1/a").objective("2026-q2/a").graph();
    Cycle year = graph.cycle("2026").orElseThrow();
    Cycle quarter = graph.cycle("2026-q1").orElseThrow();

    assertEquals(Optional.of(year), graph.parent(quarter));
    assertEquals(List.of("2026-q1", "2026-q2"), ids(graph.children(year)));
    assertEquals(List.of("2026-q1", "2026"), ids(graph.enclosing(quarter)));
    assertEquals(List.of("2026"), ids(graph.enclosing(year)));
  }

  @Test
  void aQuarterFollowsAQuarterAndAYearAYear() {
    OkrGraph graph =
        Book.acme()
            .objective("2025/a")
            .objective("2025-q4/a")
            .objective("2026/a")
            .objective("2026-h1/a")
            .objective("2026-q1/a")
            .graph();

    assertEquals(Optional.of("2025-q4"), previous(graph, "2026-q1"));
    assertEquals(Optional.of("2025"), previous(graph, "2026"));
    assertEquals(Optional.empty(), previous(graph, "2026-h1"));
    assertEquals(Optional.empty(), previous(graph, "2025"));
    assertEquals(
        Optional.of("2026-q1"), graph.next(graph.cycle("2025-q4").orElseThrow()).map(Cycle::id));
    assertEquals(Optional.empty(), graph.next(graph.cycle("2026-q1").orElseThrow()));
  }

  @Test
  void cyclesOfTheirOwnDaysFollowThoseOfAboutTheSameLength() {
    OkrGraph graph =
        Book.acme()
            .objective("2025-q4/a")
            .file("cycles/long.md", "title: L", "start: 2026-01-01", "end: 2026-05-15")
            .file("cycles/longer.md", "title: L", "start: 2026-01-01", "end: 2026-05-16")
            .graph();

    assertEquals(Optional.of("2025-q4"), previous(graph, "long"));
    assertEquals(Optional.empty(), previous(graph, "longer"));
  }

  @Test
  void theCurrentCycleIsTheShortestThatContainsTheDayAndHasObjectives() {
    Book book = Book.acme().objective("2026/a").objective("2026-q1/a").objective("2026-q2/a");

    assertCurrent("2026-q1", book, "2026-02-10");
    assertCurrent("2026-q2", book, "2026-04-01");
    assertCurrent("2026", book, "2026-08-01");
    assertCurrent("2026", book.file("cycles/2026-q3.md", CLOSED), "2026-08-01");
  }

  @Test
  void elseItIsTheLatestThatHasStarted() {
    Book book = Book.acme().objective("2025-q3/a").objective("2025-q4/a").objective("2026-q2/a");

    assertCurrent("2025-q4", book, "2026-02-10");
    assertCurrent("2026-q2", book, "2027-02-10");
  }

  @Test
  void elseItIsTheLatest() {
    Book book = Book.acme().objective("2026-q2/a").objective("2026-q3/a");

    assertCurrent("2026-q3", book, "2025-02-10");
    assertEquals(Optional.empty(), Book.acme().graph().currentCycle());
  }

  @Test
  void theSettingsDecide() {
    Book book = Book.acme().objective("2026-q1/a").objective("2026-q2/a");

    OkrGraph graph = book.settings(withCurrent("2026-q2")).graph();

    assertEquals(Optional.of("2026-q2"), graph.currentCycle().map(Cycle::id));
  }

  @Test
  void aCurrentCycleThatDoesNotExistIsAnError() {
    Book book = Book.acme().objective("2026-q1/a").settings(withCurrent("2026-q11"));

    assertEquals(
        List.of(
            "site.yaml:2 error unknown-cycle: found '2026-q11', which is no cycle, expected a"
                + " cycle's id. Did you mean '2026-q1'?"),
        book.problems());
  }

  @Test
  void aParentThatDoesNotExistIsAnError() {
    Book book = Book.acme().file("cycles/2026-q1.md", "parent: fy99");

    assertEquals(
        List.of(
            "cycles/2026-q1.md:2 error unknown-cycle: found 'fy99', which is no cycle, expected a"
                + " cycle's id. Add objectives under okrs/fy99/ or a file cycles/fy99.md."),
        book.problems());
  }

  @Test
  void aRingOfCyclesIsReportedOnceAndCut() {
    Book book =
        Book.acme()
            .file("cycles/2026-q1.md", "parent: 2026-q2")
            .file("cycles/2026-q2.md", "parent: 2026-q1");

    assertEquals(
        List.of(
            "cycles/2026-q1.md:2 error cycle-ring: found cycles that enclose each other in a ring,"
                + " 2026-q1 → 2026-q2 → 2026-q1, expected one without a parent."
                + " Take 'parent' out of one of them."),
        book.problems());
    OkrGraph graph = book.link().graph();
    assertEquals(List.of("2026-q1"), ids(graph.enclosing(graph.cycles().get(0))));
  }

  private static void assertCurrent(String expected, Book book, String day) {
    OkrGraph graph = book.settings(Settings.defaults(LocalDate.parse(day))).graph();
    assertEquals(Optional.of(expected), graph.currentCycle().map(Cycle::id));
  }

  private static Optional<String> previous(OkrGraph graph, String id) {
    return graph.previous(graph.cycle(id).orElseThrow()).map(Cycle::id);
  }

  private static Settings withCurrent(String id) {
    Settings s = Settings.defaults(LocalDate.of(2026, 2, 10));
    return new Settings(
        s.title(),
        Optional.of(new Ref(id, new Location("content/site.yaml", 2, 16))),
        s.asOf(),
        s.addresses(),
        s.links(),
        s.language(),
        s.fiscalYearStart(),
        s.grades(),
        s.alignment(),
        s.rules(),
        s.theme(),
        s.publishing());
  }

  private static List<String> ids(Collection<Cycle> cycles) {
    return cycles.stream().map(Cycle::id).toList();
  }
}
