package plumbline.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.DoubleStream;

/** A number or a day that each language writes in its own way. */
public sealed interface Figure {

  /** What people read. */
  String in(Notation notation);

  /** A share, a score or a progress, with two decimals or more: {@code 0.25}. */
  record Share(double value, int decimals) implements Figure {
    private static final int USUAL = 2;

    public Share(double value) {
      this(value, USUAL);
    }

    /** A share that is written as less than each of these limits where it is below it. */
    public static Share below(double value, double... limits) {
      return new Share(value, Decimals.below(value, USUAL, limits));
    }

    /** The same with as many decimals as another has. */
    public Share like(Share other) {
      return new Share(value, other.decimals);
    }

    @Override
    public String in(Notation notation) {
      return notation.number(Decimals.rounded(value, decimals));
    }
  }

  /**
   * A percentage, whole where no limit asks for more: {@code 45 %}.
   *
   * @param share 1 is 100 %
   */
  record Percent(double share, int decimals) implements Figure {
    public Percent(double share) {
      this(share, 0);
    }

    /** A percentage that is written as less than each of these limits where it is below it. */
    public static Percent below(double share, double... limits) {
      double[] percents = DoubleStream.of(limits).map(limit -> limit * 100).toArray();
      return new Percent(share, Decimals.below(share * 100, 0, percents));
    }

    /** A percentage that is written as more than a limit where it is above it. */
    public static Percent above(double share, double limit) {
      return new Percent(share, Decimals.below(-share * 100, 0, -limit * 100));
    }

    @Override
    public String in(Notation notation) {
      return notation.percent(Decimals.rounded(share * 100, decimals));
    }
  }

  /** A value with thousands set apart, and as many decimals as its author wrote. */
  record Plain(BigDecimal value) implements Figure {
    @Override
    public String in(Notation notation) {
      return notation.number(value);
    }
  }

  /**
   * A value and its unit, which stay on one line: {@code 1,200 MQLs}.
   *
   * @param unit empty for none
   */
  record Quantity(BigDecimal value, String unit) implements Figure {
    @Override
    public String in(Notation notation) {
      String number = notation.number(value);
      return unit.isBlank() ? number : number + '\u00A0' + unit.strip();
    }
  }

  /** A day in a year that the reader knows: {@code 24 Feb}; another year is named. */
  record Day(LocalDate day, int knownYear) implements Figure {
    @Override
    public String in(Notation notation) {
      return day.getYear() == knownYear ? notation.shortDay(day) : notation.day(day);
    }
  }
}
