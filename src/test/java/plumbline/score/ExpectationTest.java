package plumbline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static plumbline.score.ScoredBook.objectiveOn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.config.Settings;
import plumbline.model.Health;
import plumbline.model.Kind;

/** From where on a bar is green. */
class ExpectationTest {
  private static final String DAY = "2026-02-15";
  private static final Settings.Grades GRADES = ScoredBook.settings(DAY).grades();

  @Test
  void ofACommittedGoalAllOfItIsAskedOfAnyOtherTheShareThatIsASuccess() {
    OptionalDouble half = OptionalDouble.of(0.5);

    assertEquals(
        Optional.of(new Expectation(0.5, 0.5)), Expectation.of(GRADES, Kind.COMMITTED, half));
    assertEquals(
        Optional.of(new Expectation(0.5, 0.35)), Expectation.of(GRADES, Kind.ASPIRATIONAL, half));
    assertEquals(Optional.empty(), Expectation.of(GRADES, Kind.COMMITTED, OptionalDouble.empty()));
  }

  @Test
  void aGoalIsNeverGreenBeforeThatAndAlwaysFromThereOn() {
    for (String kind : List.of("committed", "aspirational", "learning")) {
      for (int current = 1; current <= 100; current++) {
        ObjectiveScore score =
            objectiveOn(DAY, "kind: " + kind, "target: 100, current: " + current);
        double from =
            Expectation.of(GRADES, score.objective().kind(), score.comparedWith())
                .orElseThrow()
                .onTrackFrom();
        assertEquals(
            score.score().getAsDouble() >= from,
            score.health() == Health.ON_TRACK,
            kind + " at " + current);
      }
    }
  }
}
