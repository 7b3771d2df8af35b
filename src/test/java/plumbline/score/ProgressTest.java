package plumbline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.score.ScoredBook.keyResultOn;
import static plumbline.score.ScoredBook.objectiveOn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.model.Health;

/** What was reached ({@code src/docs/alignment.md}, 'Scores'). */
class ProgressTest {
  private static final String DAY = "2026-02-10";

  @Test
  void progressIsTheWayMadeFromTheStartToTheTarget() {
    assertProgress(0.6, "target: 200, current: 120");
    assertProgress(0.25, "start: 100, target: 200, current: 125");
    assertProgress(0.75, "start: 40, target: 20, current: 25");
  }

  @Test
  void progressIsShownAsItIsAndTheScoreIsWithinItsBounds() {
    KeyResultScore above = keyResultOn(DAY, "target: 200, current: 500");
    KeyResultScore below = keyResultOn(DAY, "start: 100, target: 200, current: 50");

    assertEquals(OptionalDouble.of(2.5), above.progress());
    assertEquals(OptionalDouble.of(1), above.score());
    assertEquals(OptionalDouble.of(-0.5), below.progress());
    assertEquals(OptionalDouble.of(0), below.score());
  }

  @Test
  void withoutAValueProgressIsUnknownAndNotZero() {
    KeyResultScore unknown = keyResultOn(DAY, "target: 200");

    assertEquals(OptionalDouble.empty(), unknown.progress());
    assertEquals(OptionalDouble.empty(), unknown.score());
    assertFalse(unknown.counts());
  }

  @Test
  void aThresholdHoldsOrDoesNot() {
    assertProgress(1, "at_least: 95, current: 95");
    assertProgress(0, "at_least: 95, current: 94.9");
    assertProgress(1, "at_most: 5, current: 5");
    assertProgress(0, "at_least: 1, at_most: 5, current: 6");
  }

  @Test
  void aThresholdGoesByTheLatestValue() {
    String checkIns =
        "checkins: [{ date: 2026-01-20, value: 80 }, { date: 2026-02-01, value: 99 }]";

    assertEquals(1, keyResultOn(DAY, "at_least: 95, " + checkIns).score().orElseThrow());
    assertEquals(0, keyResultOn("2026-01-25", "at_least: 95, " + checkIns).score().orElseThrow());
  }

  @Test
  void milestonesCountTheShareDone() {
    assertProgress(0.5, "milestones: [{ title: a, done: true }, { title: b }]");
    assertProgress(0, "milestones: [{ title: a }]");
  }

  @Test
  void yesIsOneAndNoIsZero() {
    assertProgress(1, "done: true");
    assertProgress(0, "done: false");
  }

  @Test
  void aTitleAloneIsUnknownAndNothingIsExpectedOfIt() {
    KeyResultScore score = keyResultOn(DAY, "weight: 1");

    assertEquals(OptionalDouble.empty(), score.score());
    assertEquals(OptionalDouble.empty(), score.expected());
    assertEquals(Health.UNKNOWN, score.health());
    assertFalse(score.counts());
  }

  @Test
  void theLastCheckInUpToTheDayGivesTheValueItsDateAndTheConfidence() {
    String keyResult =
        "target: 100, checkins: [{ date: 2026-01-12, value: 10, confidence: 0.8 },"
            + " { date: 2026-01-26, value: 30 }, { date: 2026-02-11, value: 60, confidence: 0.1 }]";

    KeyResultScore score = keyResultOn(DAY, keyResult);

    assertEquals(OptionalDouble.of(0.3), score.progress());
    assertEquals(Optional.of(new BigDecimal("30")), score.current());
    assertEquals(Optional.of(LocalDate.parse("2026-01-26")), score.valueDate());
    assertEquals(Optional.of(new BigDecimal("0.8")), score.confidence());
    assertEquals(OptionalDouble.of(0.6), keyResultOn("2026-02-11", keyResult).progress());
    assertEquals(OptionalDouble.empty(), keyResultOn("2026-01-11", keyResult).progress());
  }

  @Test
  void theStatedValueWinsOverTheLastCheckIn() {
    KeyResultScore score =
        keyResultOn(DAY, "target: 100, current: 50, checkins: [{ date: 2026-01-12, value: 10 }]");

    assertEquals(OptionalDouble.of(0.5), score.progress());
    assertEquals(Optional.of(LocalDate.parse("2026-01-12")), score.valueDate());
  }

  @Test
  void aCheckInWithoutAValueDoesNotMakeTheValueNewer() {
    KeyResultScore score =
        keyResultOn(
            DAY,
            "target: 100, checkins: [{ date: 2026-01-12, value: 10 },"
                + " { date: 2026-02-09, confidence: 0.5 }]");

    assertEquals(Optional.of(LocalDate.parse("2026-01-12")), score.valueDate());
    assertEquals(Optional.of(new BigDecimal("0.5")), score.confidence());
  }

  @Test
  void aGradeReplacesTheScoreAndLeavesTheProgress() {
    KeyResultScore score = keyResultOn(DAY, "target: 100, current: 50, score: 0.9");

    assertEquals(OptionalDouble.of(0.9), score.score());
    assertEquals(OptionalDouble.of(0.5), score.progress());
    assertTrue(score.graded());
  }

  @Test
  void aGradeMakesWhatIsNotMeasurableCount() {
    assertTrue(keyResultOn(DAY, "score: 0.9").counts());
  }

  @Test
  void anObjectivesScoreIsTheWeightedMeanOfItsKeyResults() {
    ObjectiveScore score =
        objectiveOn(DAY, "", "target: 100, current: 30, weight: 3", "target: 100, current: 70");

    assertEquals(0.4, score.score().orElseThrow(), 1e-12);
    assertEquals(score.score(), score.progress());
  }

  @Test
  void oneKeyResultBeyondItsTargetDoesNotHideAnother() {
    ObjectiveScore score = objectiveOn(DAY, "", "target: 1, current: 9", "target: 1, current: -5");

    assertEquals(OptionalDouble.of(0.5), score.score());
  }

  @Test
  void unknownKeyResultsAreLeftOutOfTheMean() {
    ObjectiveScore score = objectiveOn(DAY, "", "target: 100, current: 80", "target: 100");

    assertEquals(OptionalDouble.of(0.8), score.score());
  }

  @Test
  void droppedAndDeferredKeyResultsAreLeftOutOfTheMean() {
    ObjectiveScore score =
        objectiveOn(
            DAY,
            "",
            "target: 100, current: 80",
            "target: 100, current: 0, status: dropped",
            "target: 100, current: 0, status: deferred",
            "target: 100, current: 40, status: done");

    assertEquals(0.6, score.score().orElseThrow(), 1e-12);
    assertEquals(4, score.keyResults().size());
    assertEquals(Health.NOT_COUNTED, score.keyResults().get(1).health());
    assertEquals(Health.NOT_COUNTED, score.keyResults().get(2).health());
  }

  @Test
  void anObjectiveWithoutAKnownKeyResultIsUnknown() {
    ObjectiveScore score = objectiveOn(DAY, "", "target: 100", "weight: 2");

    assertEquals(OptionalDouble.empty(), score.score());
    assertEquals(OptionalDouble.empty(), score.expected());
    assertEquals(Health.UNKNOWN, score.health());
  }

  @Test
  void anObjectivesGradeReplacesItsMean() {
    ObjectiveScore score = objectiveOn(DAY, "score: 0.7", "target: 100, current: 20");

    assertEquals(OptionalDouble.of(0.7), score.score());
    assertEquals(OptionalDouble.of(0.2), score.progress());
    assertTrue(score.graded());
  }

  @Test
  void anObjectiveWasUpdatedWithItsLastCheckInUpToTheDay() {
    ObjectiveScore score =
        objectiveOn(
            DAY,
            "",
            "target: 1, checkins: [{ date: 2026-01-05, value: 1 }, { date: 2026-03-01, value: 1 }]",
            "done: false, checkins: [{ date: 2026-01-30, note: started }]");

    assertEquals(Optional.of(LocalDate.parse("2026-01-30")), score.lastUpdate());
  }

  @Test
  void theMeanOfATeamLeavesTheUnknownOutAndCountsIt() {
    ScoredBook book =
        new ScoredBook()
            .objective("", "target: 100, current: 30, weight: 9")
            .objective("", "target: 100, current: 50")
            .objective("", "target: 100");

    MeanScore mean = book.meanOn(DAY);

    assertEquals(0.4, mean.score().orElseThrow(), 1e-12);
    assertEquals(2, mean.known());
    assertEquals(1, mean.unknown());
  }

  @Test
  void theMeanOfNothingIsUnknown() {
    MeanScore mean = new ScoredBook().objective("", "target: 100").meanOn(DAY);

    assertEquals(OptionalDouble.empty(), mean.score());
    assertEquals(OptionalDouble.empty(), mean.expected());
    assertEquals(Health.UNKNOWN, mean.health());
  }

  private static void assertProgress(double expected, String keyResult) {
    assertEquals(OptionalDouble.of(expected), keyResultOn(DAY, keyResult).progress());
  }
}
