package plumbline.score;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import plumbline.model.Health;
import plumbline.model.Kind;

/**
 * Where a team or a cycle stands: the plain mean of objectives, in which an unknown one is left out
 * and never counted as 0.
 *
 * @param score the mean of the known scores, 0 to 1; empty where none is known
 * @param expected the mean of what is expected of the same objectives, 0 to 1; a finished one
 *     counts as 1
 * @param known how many objectives have a score
 * @param unknown how many have none
 * @param settled whether nothing more is to come of any that has a score, so that the mean is one
 *     of grades
 * @param kind whose limits hold: committed only where all that have a score are
 * @param spread how many objectives stand how, those without a score included; no zeros
 */
public record MeanScore(
    OptionalDouble score,
    OptionalDouble expected,
    int known,
    int unknown,
    Health health,
    boolean settled,
    Kind kind,
    Map<Health, Integer> spread) {
  public MeanScore {
    spread = Collections.unmodifiableMap(new TreeMap<>(spread));
  }

  /** What it is judged by: what is expected by the day, 0 to 1; of grades nothing is. */
  public OptionalDouble comparedWith() {
    return settled ? OptionalDouble.empty() : expected;
  }
}
