package plumbline.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import plumbline.alignment.Figures;
import plumbline.model.Kind;
import plumbline.model.Origin;
import plumbline.score.Health;

/** How numbers, dates and the fixed words of the field are written. */
final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Words() {}

  /** A score or a progress with two decimals; a true minus sign. */
  static String score(double score) {
    return Figures.share(score).replace('-', '−');
  }

  static String score(OptionalDouble score) {
    return score.isPresent() ? score(score.getAsDouble()) : "–";
  }

  /** A share of a length for an SVG attribute, within 0 and 100 %. */
  static String percent(double share) {
    double within = Math.max(0, Math.min(1, share));
    BigDecimal percent =
        BigDecimal.valueOf(within * 100).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return percent.toPlainString() + "%";
  }

  /** A whole percentage for reading: {@code 45 %}. */
  static String wholePercent(double share) {
    return Figures.percent(share);
  }

  /** A value with thousands set apart, as many decimals as its author wrote, and its unit. */
  static String quantity(BigDecimal value, String unit) {
    String number = number(value);
    return unit.isEmpty() ? number : number + "\u00A0" + unit;
  }

  /** A value with thousands set apart by commas. */
  static String number(BigDecimal value) {
    return Figures.number(value).replace('-', '−');
  }

  /** A day in a year that the reader knows: {@code 24 Feb}; another year is named. */
  static String day(LocalDate day, int knownYear) {
    return day.getYear() == knownYear ? DAY.format(day) : Figures.day(day);
  }

  static String fullDay(LocalDate day) {
    return Figures.day(day);
  }

  /** {@code 1 objective}, {@code 3 objectives}. */
  static String count(long n, String one, String many) {
    return Figures.count(n, one, many);
  }

  static String health(Health health) {
    return switch (health) {
      case ON_TRACK -> "On track";
      case AT_RISK -> "At risk";
      case OFF_TRACK -> "Off track";
      case OUTDATED -> "Outdated";
      case NOT_DUE -> "Not due yet";
      case UNKNOWN -> "No value yet";
    };
  }

  static String kind(Kind kind) {
    return switch (kind) {
      case COMMITTED -> "Committed: expected to be reached in full";
      case ASPIRATIONAL -> "Aspirational: 0.7 is a success";
      case LEARNING -> "Learning: the result is what was learnt";
    };
  }

  static String origin(Origin origin) {
    return origin == Origin.TOP_DOWN ? "Top-down (cascaded)" : "Bottom-up (proposed by its owner)";
  }

  /** A figure without needless decimals. */
  static String figure(double value) {
    return number(
        BigDecimal.valueOf(value)
            .stripTrailingZeros()
            .setScale(
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()),
                RoundingMode.HALF_UP));
  }
}
