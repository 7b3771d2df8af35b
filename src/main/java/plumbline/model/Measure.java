package plumbline.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a key result is measured: exactly one of five ways. */
public sealed interface Measure {
  /** The unit of its values as the author wrote it; empty where it has none. */
  default String unit() {
    return "";
  }

  /** Whether progress is computed from a value, and not from what the author ticks off. */
  default boolean hasValues() {
    return this instanceof Numeric || this instanceof Threshold;
  }

  /** The name of the way, as the data files write it. */
  String name();

  /** From {@code start} to {@code target}, upwards or downwards; the two differ. */
  record Numeric(BigDecimal start, BigDecimal target, String unit) implements Measure {
    @Override
    public String name() {
      return "numeric";
    }

    /** What is to be gained: negative where the value has to fall. */
    public BigDecimal change() {
      return target.subtract(start);
    }
  }

  /** To stay at least, at most, or between two values; at least one of them is given. */
  record Threshold(Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost, String unit)
      implements Measure {
    @Override
    public String name() {
      return "threshold";
    }

    /** Whether a value is within the bounds, which belong to the range. */
    public boolean holds(BigDecimal value) {
      return atLeast.map(low -> value.compareTo(low) >= 0).orElse(true)
          && atMost.map(high -> value.compareTo(high) <= 0).orElse(true);
    }
  }

  /** Stages to pass; at least one. */
  record Milestones(List<Milestone> list) implements Measure {
    public Milestones {
      list = List.copyOf(list);
    }

    @Override
    public String name() {
      return "milestones";
    }

    /** How many are done. */
    public long done() {
      return list.stream().filter(Milestone::done).count();
    }
  }

  /** Done or not done. */
  record YesNo(boolean done) implements Measure {
    @Override
    public String name() {
      return "yes-no";
    }
  }

  /** Only a title: nothing to measure. */
  record None() implements Measure {
    @Override
    public String name() {
      return "none";
    }
  }

  /**
   * One stage.
   *
   * @param due the day by which it is to be passed; empty: the key result's due date
   */
  record Milestone(String title, Optional<LocalDate> due, boolean done) {}
}
