package plumbline.author.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.content.yaml.ScalarValues;

/** Numbers and days as other programs write them, as the format does. */
final class SourceValues {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([$€£¥]?)\\s*(-?[\\d.,' \\u00A0]*\\d)\\s*(k|m|bn)?\\s*([%€£¥$]?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}).*");

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          format("d.M.yyyy"),
          format("MMM d, yyyy"),
          format("MMMM d, yyyy"),
          format("d MMM yyyy"),
          format("d MMMM yyyy"));

  private SourceValues() {}

  /**
   * A number and what stood around it.
   *
   * @param text as the format writes it
   * @param unit {@code %} or a currency's sign; empty where there was none
   */
  record Amount(String text, String unit) {}

  /** A number with the marks of any country; empty where it is none. */
  static Optional<Amount> number(String text) {
    Matcher m = NUMBER.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String digits = plain(m.group(2).replaceAll("[' \\u00A0]", ""));
    String power = m.group(3) == null ? "" : m.group(3).toLowerCase(Locale.ROOT);
    return ScalarValues.number(digits)
        .map(BigDecimal::toPlainString)
        .map(number -> new Amount(number + power, m.group(1) + m.group(4)));
  }

  /**
   * The last of two different marks divides decimals; a single one does unless three digits follow.
   */
  private static String plain(String digits) {
    int comma = digits.lastIndexOf(',');
    int dot = digits.lastIndexOf('.');
    if (comma < 0) {
      return digits.indexOf('.') == dot ? digits : digits.replace(".", "");
    }
    boolean decimals =
        dot >= 0 ? comma > dot : digits.indexOf(',') == comma && digits.length() - comma != 4;
    return decimals ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
  }

  /** A day; empty where it is none, or could be two. */
  static Optional<LocalDate> day(String text) {
    String day = text.strip();
    if (day.matches("\\d{4}[-/]\\d{2}[-/]\\d{2}.*")) {
      return ScalarValues.date(day.substring(0, 10).replace('/', '-'));
    }
    Matcher slashes = SLASHES.matcher(day);
    if (slashes.matches()) {
      return slashed(slashes.group(1), slashes.group(2), slashes.group(3));
    }
    return DAYS.stream().flatMap(format -> parsed(day, format).stream()).findFirst();
  }

  private static Optional<LocalDate> slashed(String first, String second, String year) {
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    if (one <= 12 && two <= 12 && one != two) {
      return Optional.empty();
    }
    int month = one > 12 ? two : one;
    return ScalarValues.date("%s-%02d-%02d".formatted(year, month, one > 12 ? one : two));
  }

  private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(day, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
