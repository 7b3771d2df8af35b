package plumbline.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.model.Measure;

/** What was reached, from a measure and its value. */
final class Progress {
  private Progress() {}

  /** The share reached; empty where the measure needs a value and has none, or measures nothing. */
  static OptionalDouble of(Measure measure, Optional<BigDecimal> value) {
    if (measure instanceof Measure.Milestones milestones) {
      return OptionalDouble.of((double) milestones.done() / milestones.list().size());
    }
    if (measure instanceof Measure.YesNo yesNo) {
      return OptionalDouble.of(yesNo.done() ? 1 : 0);
    }
    return value.map(known -> at(measure, known)).orElse(OptionalDouble.empty());
  }

  /** The share reached at a value; empty for measures that have no values. */
  static OptionalDouble at(Measure measure, BigDecimal value) {
    if (measure instanceof Measure.Numeric numeric) {
      return ratio(value.subtract(numeric.start()), numeric.change());
    }
    if (measure instanceof Measure.Threshold threshold) {
      return OptionalDouble.of(threshold.holds(value) ? 1 : 0);
    }
    return OptionalDouble.empty();
  }

  /** A score is progress within 0 and 1. */
  static double within(double progress) {
    return Math.max(0, Math.min(1, progress));
  }

  private static OptionalDouble ratio(BigDecimal gained, BigDecimal wanted) {
    return wanted.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(gained.divide(wanted, MathContext.DECIMAL128).doubleValue());
  }
}
