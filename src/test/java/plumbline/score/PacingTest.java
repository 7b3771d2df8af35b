package plumbline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static plumbline.score.ScoredBook.keyResultOn;
import static plumbline.score.ScoredBook.objectiveOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;

/**
 * What is expected today ({@code src/docs/alignment.md}, 'Terms'); 2026-q1 has 89 days from start
 * to end.
 */
class PacingTest {
  @Test
  void aNumberIsExpectedToMoveTheSameEveryDay() {
    assertExpected(0, "2025-12-01", "target: 1");
    assertExpected(0, "2026-01-01", "target: 1");
    assertExpected(1 / 89.0, "2026-01-02", "target: 1");
    assertExpected(88 / 89.0, "2026-03-30", "target: 1");
    assertExpected(1, "2026-03-31", "target: 1");
    assertExpected(1, "2026-09-01", "target: 1");
  }

  @Test
  void theDueDateEndsTheLine() {
    assertExpected(0.5, "2026-01-11", "target: 1, due: 2026-01-21");
    assertExpected(1, "2026-01-21", "target: 1, due: 2026-01-21");
  }

  @Test
  void aDueDateBeforeTheCycleIsAStep() {
    assertExpected(0, "2025-12-19", "target: 1, due: 2025-12-20");
    assertExpected(1, "2025-12-20", "target: 1, due: 2025-12-20");
    assertExpected(1, "2026-01-01", "target: 1, due: 2026-01-01");
  }

  @Test
  void anEndLoadedPaceIsTheSquareOfTheElapsedShare() {
    assertExpected(0.25, "2026-01-11", "target: 1, due: 2026-01-21, pace: end-loaded");
  }

  @Test
  void datedMilestonesAreExpectedOnTheirDays() {
    String milestones =
        "milestones: [{ title: a, due: 2026-01-10 }, { title: b, due: 2026-02-10 }, { title: c }]";

    assertExpected(0, "2026-01-09", milestones);
    assertExpected(1 / 3.0, "2026-01-10", milestones);
    assertExpected(2 / 3.0, "2026-02-10", milestones);
    assertExpected(1, "2026-03-31", milestones);
    assertExpected(1, "2026-03-01", milestones + ", due: 2026-03-01");
  }

  @Test
  void milestonesWithoutDatesFollowTheLine() {
    assertExpected(0.5, "2026-01-11", "milestones: [{ title: a }], due: 2026-01-21");
    assertExpected(
        0.25, "2026-01-11", "milestones: [{ title: a }], due: 2026-01-21, pace: end-loaded");
  }

  @Test
  void yesOrNoIsExpectedFromItsDueDateOn() {
    assertExpected(0, "2026-01-20", "done: false, due: 2026-01-21");
    assertExpected(1, "2026-01-21", "done: false, due: 2026-01-21");
  }

  @Test
  void aThresholdHasToHoldThroughout() {
    assertExpected(1, "2026-01-01", "at_least: 5");
  }

  @Test
  void anObjectivesExpectationIsTheMeanOverTheSameKeyResults() {
    ObjectiveScore score =
        objectiveOn(
            "2026-01-11",
            "",
            "target: 1, current: 0, due: 2026-01-21, weight: 3",
            "at_least: 1, current: 0",
            "at_least: 1");

    assertEquals((3 * 0.5 + 1) / 4, score.expected().orElseThrow(), 1e-12);
  }

  @Test
  void aFinishedObjectiveIsExpectedToBeCompleteInAMean() {
    ScoredBook book =
        new ScoredBook()
            .objective("", "target: 1, current: 0, due: 2026-01-21")
            .objective("status: done", "target: 1, current: 1, due: 2026-01-21");

    assertEquals(0.75, book.meanOn("2026-01-11").expected().orElseThrow(), 1e-12);
  }

  @Test
  void chartsAskForAnyDayAndAnyValue() {
    ScoredBook book = new ScoredBook().objective("", "start: 10, target: 30, due: 2026-01-21");
    OkrGraph graph = book.graph("2026-02-10");
    Scores scores = Scores.of(graph, ScoredBook.settings("2026-02-10"));
    Objective one = graph.objectives().get(0);

    assertEquals(0.5, scores.expected(one, one.keyResults().get(0), LocalDate.of(2026, 1, 11)));
    assertEquals(
        0.25, scores.progress(one.keyResults().get(0), new java.math.BigDecimal(15)).orElseThrow());
    assertEquals(LocalDate.of(2026, 2, 10), scores.asOf());
    assertEquals(scores.of(one).keyResults().get(0), scores.of(one, one.keyResults().get(0)));
  }

  private static void assertExpected(double expected, String day, String keyResult) {
    assertEquals(expected, keyResultOn(day, keyResult).expected().orElseThrow(), 1e-12);
  }
}
