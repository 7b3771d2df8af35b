package plumbline.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** A number or a day that each language writes in its own way. */
public sealed interface Figure {

  /** What people read. */
  String in(Notation notation);

  /** A share, a score or a progress, with two decimals: {@code 0.25}. */
  record Share(double value) implements Figure {
    @Override
    public String in(Notation notation) {
      BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
      return notation.number(rounded);
    }
  }

  /**
   * A whole percentage: {@code 45 %}.
   *
   * @param share 1 is 100 %
   */
  record Percent(double share) implements Figure {
    @Override
    public String in(Notation notation) {
      return notation.percent(Math.round(share * 100));
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
