package plumbline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.score.KeyResultScore.Term.OPEN;
import static plumbline.score.KeyResultScore.Term.OVERDUE;
import static plumbline.score.KeyResultScore.Term.SETTLED;
import static plumbline.score.ScoredBook.keyResultOn;
import static plumbline.score.ScoredBook.objectiveOn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Of what more is to come, what is overdue, and what a score is judged by. */
class TermTest {
  private static final String HALF = "2026-02-15";
  private static final String AFTER = "2026-04-01";
  private static final String EARLY = "target: 100, current: 50, due: 2026-02-14";

  @Test
  void moreIsToComeUntilTheCycleIsOverOrAnAuthorSaysSo() {
    assertEquals(OPEN, keyResultOn(HALF, "target: 100, current: 50").term());
    assertEquals(SETTLED, keyResultOn(AFTER, "target: 100, current: 50").term());
    assertEquals(SETTLED, keyResultOn(HALF, "target: 100, score: 0.5").term());
    assertEquals(SETTLED, keyResultOn(HALF, "target: 100, status: done").term());
    assertEquals(
        SETTLED, objectiveOn(HALF, "status: done", "target: 100").keyResults().get(0).term());
  }

  @Test
  void whatShouldHaveBeenReachedAndStillMayIsOverdueFromTheNextDayOn() {
    assertEquals(OPEN, keyResultOn("2026-02-14", EARLY).term());
    assertEquals(OVERDUE, keyResultOn(HALF, EARLY).term());
    assertEquals(OPEN, keyResultOn(HALF, "target: 100, current: 100, due: 2026-02-14").term());
  }

  @Test
  void inACycleThatItsAuthorClosedScoresAreGradesBeforeItsLastDay() {
    ScoredBook closed = new ScoredBook().closed().objective("", "target: 100, current: 50");

    assertEquals(SETTLED, closed.on(HALF).get(0).keyResults().get(0).term());
    assertTrue(closed.on(HALF).get(0).settled());
  }

  @Test
  void whatIsOverIsNotOverdueAndNorIsWhatDoesNotCountOrIsNotMeasured() {
    assertEquals(SETTLED, keyResultOn(AFTER, EARLY).term());
    assertEquals(OPEN, keyResultOn(HALF, EARLY + ", status: dropped").term());
    assertEquals(OPEN, objectiveOn(HALF, "status: deferred", EARLY).keyResults().get(0).term());
    assertEquals(OPEN, keyResultOn(HALF, "due: 2026-02-14").term());
  }

  @Test
  void aFinishedKeyResultIsNotComparedWithWhatIsExpected() {
    KeyResultScore done = keyResultOn(HALF, "target: 100, current: 80, status: done");

    assertEquals(OptionalDouble.empty(), done.comparedWith());
    assertTrue(keyResultOn(HALF, "target: 100, current: 80").comparedWith().isPresent());
  }

  @Test
  void anObjectiveIsComparedOnlyWhileMoreIsToComeAndSomethingIsKnown() {
    assertTrue(objectiveOn(HALF, "", "target: 100, current: 50").comparedWith().isPresent());
    assertFalse(objectiveOn(HALF, "", "target: 100").comparedWith().isPresent());
    assertFalse(
        objectiveOn(HALF, "score: 0.4", "target: 100, current: 50").comparedWith().isPresent());
    assertFalse(objectiveOn(AFTER, "", "target: 100, current: 50").comparedWith().isPresent());
  }

  @Test
  void aMeanIsComparedWhileMoreIsToComeOfOneOfItsGoals() {
    ScoredBook graded = new ScoredBook().objective("score: 0.4", "target: 100, current: 50");

    assertEquals(OptionalDouble.empty(), graded.meanOn(HALF).comparedWith());
    assertTrue(
        graded.objective("", "target: 100, current: 50").meanOn(HALF).comparedWith().isPresent());
  }

  @Test
  void whatWasGivenUpDoesNotPutOffTheLastDueDay() {
    ObjectiveScore score =
        objectiveOn(
            HALF, "", EARLY, "target: 1, due: 2026-03-01, status: dropped", "target: 1, score: 1");

    assertEquals(Optional.of(LocalDate.parse("2026-03-31")), score.lastDue());
    assertEquals(
        Optional.of(LocalDate.parse("2026-02-14")),
        objectiveOn(HALF, "", EARLY, "target: 1, due: 2026-03-01, status: dropped").lastDue());
  }
}
