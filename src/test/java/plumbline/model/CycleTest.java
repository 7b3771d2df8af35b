package plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.model.Cycle.Phase;
import plumbline.model.Cycle.Status;

/** Where a cycle stands: by its dates, unless its author says otherwise. */
class CycleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  @Test
  void withoutAWordTheDatesTellAndBothEndsBelongToIt() {
    Cycle cycle = cycle(Optional.empty());

    assertEquals(Phase.PLANNED, cycle.phase(FIRST.minusDays(1)));
    assertEquals(Phase.RUNNING, cycle.phase(FIRST));
    assertEquals(Phase.RUNNING, cycle.phase(LAST));
    assertEquals(Phase.CLOSED, cycle.phase(LAST.plusDays(1)));
  }

  @Test
  void theAuthorsWordCountsWhateverTheDay() {
    assertEquals(Phase.CLOSED, cycle(Optional.of(Status.CLOSED)).phase(FIRST));
    assertEquals(Phase.PLANNED, cycle(Optional.of(Status.PLANNED)).phase(FIRST));
    assertEquals(Phase.RUNNING, cycle(Optional.of(Status.ACTIVE)).phase(LAST.plusDays(5)));
  }

  @Test
  void aQuarterHasNinetyDays() {
    assertEquals(90, cycle(Optional.empty()).days());
  }

  private static Cycle cycle(Optional<Status> status) {
    return new Cycle(
        "2026-q1",
        "Q1 2026",
        FIRST,
        LAST,
        Optional.empty(),
        status,
        Body.empty("content/cycles/2026-q1.md"),
        new Lines(Location.startOf("content/cycles/2026-q1.md"), Map.of()));
  }
}
