package plumbline.content.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a scalar's text means: a number, a date, yes or no. */
public final class ScalarValues {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?)(\\d[\\d_]{0,24}|\\d{0,24}(?=\\.))(\\.\\d{1,12})?\\s?(k|m|bn)?",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> POWERS = Map.of("k", 3, "m", 6, "bn", 9);
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private ScalarValues() {}

  /**
   * A number such as {@code 600}, {@code -0.5}, {@code 1_200}, {@code 500k}, {@code 1.5m}, {@code
   * 2bn}.
   */
  public static Optional<BigDecimal> number(String text) {
    Matcher m = NUMBER.matcher(text);
    if (!m.matches() || m.group(2).isEmpty() && m.group(3) == null) {
      return Optional.empty();
    }
    String digits =
        m.group(1) + m.group(2).replace("_", "") + (m.group(3) == null ? "" : m.group(3));
    int power = m.group(4) == null ? 0 : POWERS.get(m.group(4).toLowerCase(java.util.Locale.ROOT));
    return Optional.of(plain(new BigDecimal(digits).scaleByPowerOfTen(power)));
  }

  /** A date that exists, as {@code 2026-02-24}. */
  public static Optional<LocalDate> date(String text) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    int month = Integer.parseInt(m.group(2));
    int day = Integer.parseInt(m.group(3));
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists && year > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** Yes or no: {@code true} or {@code false}. */
  public static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
