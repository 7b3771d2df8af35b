package plumbline.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.model.Health;
import plumbline.model.KeyResult;

/**
 * Where a key result stands on a day.
 *
 * @param progress (current − start) / (target − start) as it is, below 0 and above 1 included; for
 *     the other measures their share, 0 to 1; empty where it is unknown
 * @param score the progress within 0 and 1, or the author's grade
 * @param graded whether the score is the author's grade
 * @param expected what should be reached by that day, 0 to 1; empty where nothing is measured
 * @param current the value that progress is computed from, in the measure's unit
 * @param valueDate the day of the last measurement; empty where there is none with a date
 * @param due the day by which it is to be reached
 * @param confidence the owner's latest, 0 to 1
 * @param counts whether it is in its objective's mean: it is active or done, and its score is known
 * @param term whether more is to come
 */
public record KeyResultScore(
    KeyResult keyResult,
    OptionalDouble progress,
    OptionalDouble score,
    boolean graded,
    OptionalDouble expected,
    Health health,
    Optional<BigDecimal> current,
    Optional<LocalDate> valueDate,
    LocalDate due,
    Optional<BigDecimal> confidence,
    boolean counts,
    Term term) {

  /** Whether more is to come of a key result. */
  public enum Term {
    /** It is worked on, or not yet. */
    OPEN,
    /** It should have been reached, was not, and may still be. */
    OVERDUE,
    /** Nothing more is to come: its cycle is over, it is done or graded, or its objective done. */
    SETTLED
  }

  /** Whether nothing more is to come, so that the score is a grade. */
  public boolean isSettled() {
    return term == Term.SETTLED;
  }

  /** Whether it should have been reached by the day, and was not. */
  public boolean isOverdue() {
    return term == Term.OVERDUE;
  }

  /** What it is judged by: what is expected by the day, 0 to 1; of a grade nothing is. */
  public OptionalDouble comparedWith() {
    return isSettled() ? OptionalDouble.empty() : expected;
  }

  KeyResultScore with(Health judged) {
    return new KeyResultScore(
        keyResult,
        progress,
        score,
        graded,
        expected,
        judged,
        current,
        valueDate,
        due,
        confidence,
        counts,
        term);
  }
}
