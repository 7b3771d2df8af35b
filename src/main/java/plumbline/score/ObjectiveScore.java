package plumbline.score;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.model.Health;
import plumbline.model.Objective;

/**
 * Where an objective stands on a day.
 *
 * @param progress the weighted mean of the scores of the key results that count, 0 to 1; empty
 *     where none does
 * @param score the progress, or the author's grade
 * @param graded whether the score is the author's grade
 * @param expected what should be reached by that day, 0 to 1: the same weighted mean over the same
 *     key results
 * @param keyResults in the author's order, those that do not count included
 * @param lastUpdate the day of the last check-in
 * @param settled whether nothing more is to come, so that the score is a grade: its cycle is over,
 *     or it is done or graded
 */
public record ObjectiveScore(
    Objective objective,
    OptionalDouble progress,
    OptionalDouble score,
    boolean graded,
    OptionalDouble expected,
    Health health,
    List<KeyResultScore> keyResults,
    Optional<LocalDate> lastUpdate,
    boolean settled) {
  public ObjectiveScore {
    keyResults = List.copyOf(keyResults);
  }

  /** What it is judged by: what is expected by the day, 0 to 1; of a grade nothing is. */
  public OptionalDouble comparedWith() {
    return settled || score.isEmpty() ? OptionalDouble.empty() : expected;
  }

  /** The last day on which one of the key results that are active or done falls due. */
  public Optional<LocalDate> lastDue() {
    return keyResults.stream()
        .filter(one -> one.keyResult().status().isLive())
        .map(KeyResultScore::due)
        .max(Comparator.naturalOrder());
  }
}
