package plumbline.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How messages and pages write numbers and days. */
public final class Figures {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Figures() {}

  /** {@code 15 Feb 2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A value with thousands set apart, without trailing zeros, and its unit: {@code 1,200 MQLs}. */
  public static String quantity(BigDecimal value, String unit) {
    return number(value.stripTrailingZeros()) + (unit.isBlank() ? "" : " " + unit.strip());
  }

  /** A value with thousands set apart by commas and its decimals as they are. */
  public static String number(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = point - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return (value.signum() < 0 ? "-" : "") + text;
  }

  /** A share, a score or a progress with two decimals: {@code 0.25}. */
  public static String share(double share) {
    String text = BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString();
    return text.equals("-0.00") ? "0.00" : text;
  }

  /** A whole percentage: {@code 45 %}. */
  public static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** {@code 1 day}, {@code 3 days}. */
  public static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /** What follows a name that something belongs to: {@code 's}, or {@code '} after an s. */
  public static String possessive(String name) {
    return name.endsWith("s") ? "'" : "'s";
  }
}
