package plumbline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static plumbline.model.Health.AT_RISK;
import static plumbline.model.Health.NOT_COUNTED;
import static plumbline.model.Health.NOT_DUE;
import static plumbline.model.Health.OFF_TRACK;
import static plumbline.model.Health.ON_TRACK;
import static plumbline.model.Health.OUTDATED;
import static plumbline.model.Health.UNKNOWN;
import static plumbline.score.ScoredBook.objectiveOn;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.model.Health;

/** Colours: red under 0.4, green from 0.7, and a committed goal only on course for 1.0. */
class HealthTest {
  private static final String HALF = "2026-01-11";
  private static final String AFTER = "2026-04-01";
  private static final String ASPIRATIONAL = "kind: aspirational";
  private static final String COMMITTED = "kind: committed";

  @Test
  void duringTheCycleACommittedGoalIsGreenOnlyOnCourseForAllOfIt() {
    assertHealth(ON_TRACK, HALF, COMMITTED, due("current: 50"));
    assertHealth(AT_RISK, HALF, COMMITTED, due("current: 49.9"));
    assertHealth(AT_RISK, HALF, COMMITTED, due("current: 20"));
    assertHealth(OFF_TRACK, HALF, COMMITTED, due("current: 19.9"));
    assertHealth(OFF_TRACK, HALF, COMMITTED, due("current: -10"));
  }

  @Test
  void duringTheCycleAnAspirationalOrLearningGoalIsGreenFromSevenTenthsOfIt() {
    assertHealth(ON_TRACK, HALF, ASPIRATIONAL, due("current: 35"));
    assertHealth(AT_RISK, HALF, ASPIRATIONAL, due("current: 34.9"));
    assertHealth(OFF_TRACK, HALF, ASPIRATIONAL, due("current: 19.9"));
    assertHealth(ON_TRACK, HALF, "kind: learning", due("current: 35"));
  }

  @Test
  void afterTheCycleTheScoreIsAGrade() {
    assertHealth(ON_TRACK, AFTER, COMMITTED, "target: 100, current: 100");
    assertHealth(AT_RISK, AFTER, COMMITTED, "target: 100, current: 99");
    assertHealth(OFF_TRACK, AFTER, COMMITTED, "target: 100, current: 39");
    assertHealth(ON_TRACK, AFTER, ASPIRATIONAL, "target: 100, current: 70");
    assertHealth(AT_RISK, AFTER, ASPIRATIONAL, "target: 100, current: 69");
    assertHealth(OFF_TRACK, AFTER, ASPIRATIONAL, "target: 100, current: 39");
  }

  @Test
  void theCyclesLastDayStillBelongsToIt() {
    String keyResult = "target: 100, checkins: [{ date: 2026-01-02, value: 90 }]";

    assertHealth(OUTDATED, "2026-03-31", COMMITTED, keyResult);
    assertHealth(AT_RISK, AFTER, COMMITTED, keyResult);
  }

  @Test
  void aGradeIsJudgedAsAGradeAtAnyTime() {
    assertHealth(AT_RISK, HALF, COMMITTED, due("current: 100, score: 0.6"));
    assertHealth(ON_TRACK, HALF, ASPIRATIONAL, due("score: 0.7"));
    assertEquals(AT_RISK, objectiveOn(HALF, "score: 0.9", due("current: 100")).health());
  }

  @Test
  void whatIsDoneIsJudgedByItsScore() {
    assertHealth(AT_RISK, HALF, COMMITTED, due("current: 60, status: done"));
    ObjectiveScore done = objectiveOn(HALF, "status: done", due("current: 60"));
    assertEquals(AT_RISK, done.health());
    assertEquals(AT_RISK, done.keyResults().get(0).health());
  }

  @Test
  void beforeAnythingIsExpectedProgressIsGreenAndNoneIsNotDue() {
    assertHealth(ON_TRACK, "2026-01-01", COMMITTED, due("current: 1"));
    assertHealth(NOT_DUE, "2026-01-01", COMMITTED, due("current: 0"));
    assertHealth(NOT_DUE, "2026-01-20", COMMITTED, "done: false, due: 2026-01-21");
    assertHealth(OFF_TRACK, "2026-01-21", COMMITTED, "done: false, due: 2026-01-21");
    assertHealth(ON_TRACK, "2026-01-20", COMMITTED, "done: true, due: 2026-01-21");
  }

  @Test
  void aThresholdThatHoldsIsGreenAndOneThatDoesNotIsRed() {
    assertHealth(ON_TRACK, HALF, COMMITTED, "at_least: 5, current: 5");
    assertHealth(OFF_TRACK, HALF, COMMITTED, "at_least: 5, current: 4");
  }

  @Test
  void aValueOlderThanThirtyDaysIsOutdatedAndNeverGreen() {
    String keyResult = "target: 100, checkins: [{ date: 2026-01-05, value: 99 }]";

    assertHealth(ON_TRACK, "2026-02-04", COMMITTED, keyResult);
    assertHealth(OUTDATED, "2026-02-05", COMMITTED, keyResult);
  }

  @Test
  void whatIsReachedIsNeverOutdated() {
    String reached = "target: 100, checkins: [{ date: 2026-01-05, value: 100 }]";

    assertHealth(ON_TRACK, "2026-03-01", COMMITTED, reached);
  }

  @Test
  void aNumberThatWasNeverMeasuredIsUnknownHoweverLongThatLasts() {
    assertHealth(UNKNOWN, "2026-01-31", COMMITTED, "target: 100");
    assertHealth(UNKNOWN, "2026-02-01", COMMITTED, "target: 100");
    assertHealth(UNKNOWN, "2026-02-01", COMMITTED, "at_least: 100");
    assertHealth(UNKNOWN, AFTER, COMMITTED, "target: 100");
  }

  @Test
  void aStatedValueWithoutADateIsNotKnownToBeOld() {
    assertHealth(AT_RISK, "2026-03-01", COMMITTED, "target: 100, current: 50");
  }

  @Test
  void milestonesWithoutCheckInsAreNotOutdated() {
    assertHealth(
        AT_RISK, "2026-03-01", COMMITTED, "milestones: [{ title: a, done: true }, { title: b }]");
  }

  @Test
  void anObjectiveIsJudgedByItsOwnMean() {
    ObjectiveScore score = objectiveOn(HALF, COMMITTED, due("current: 80"), due("current: 10"));

    assertEquals(AT_RISK, score.health());
    assertEquals(List.of(ON_TRACK, OFF_TRACK), healths(score));
  }

  @Test
  void anObjectiveIsOutdatedWhenAllThatCountsIs() {
    String old = "target: 100, checkins: [{ date: 2026-01-05, value: 99 }]";
    String fresh = "target: 100, checkins: [{ date: 2026-02-20, value: 99 }]";

    assertEquals(OUTDATED, objectiveOn("2026-02-20", "", old, old, "weight: 1").health());
    assertEquals(ON_TRACK, objectiveOn("2026-02-20", "", old, fresh).health());
  }

  @Test
  void anObjectiveThatIsDroppedIsNotJudgedAndNoKeyResultOfItIs() {
    ObjectiveScore dropped = objectiveOn(HALF, "status: dropped", due("current: 1"));
    assertEquals(NOT_COUNTED, dropped.health());
    assertEquals(NOT_COUNTED, dropped.keyResults().get(0).health());
    assertEquals(NOT_COUNTED, objectiveOn(HALF, "status: deferred").health());
  }

  @Test
  void aMeanIsJudgedAgainstTheMeanExpectation() {
    assertEquals(AT_RISK, mean(COMMITTED, COMMITTED));
    assertEquals(ON_TRACK, mean(COMMITTED, ASPIRATIONAL));
  }

  @Test
  void aMeanOfOutdatedObjectivesIsOutdated() {
    ScoredBook book =
        new ScoredBook()
            .objective("", "target: 100, checkins: [{ date: 2026-01-05, value: 99 }]")
            .objective("", "target: 100");

    assertEquals(OUTDATED, book.meanOn("2026-02-20").health());
  }

  @Test
  void theWordsAreThoseOfTheStyleSheets() {
    assertEquals(
        List.of(
            "on-track", "at-risk", "off-track", "outdated", "not-due", "unknown", "not-counted"),
        Arrays.stream(Health.values()).map(Health::word).toList());
  }

  /** The health of the mean of two objectives at 40 of expected 50 percent. */
  private static Health mean(String first, String second) {
    return new ScoredBook()
        .objective(first, due("current: 40"))
        .objective(second, due("current: 40"))
        .meanOn(HALF)
        .health();
  }

  /** Half of it is expected on 11 January. */
  private static String due(String more) {
    return "target: 100, due: 2026-01-21, " + more;
  }

  private static List<Health> healths(ObjectiveScore score) {
    return score.keyResults().stream().map(KeyResultScore::health).toList();
  }

  private static void assertHealth(Health expected, String day, String kind, String keyResult) {
    assertEquals(expected, objectiveOn(day, kind, keyResult).keyResults().get(0).health());
  }
}
