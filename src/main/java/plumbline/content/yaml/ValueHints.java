package plumbline.content.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The exact text to write instead of a value that means something and is not written so. */
final class ValueHints {
  private static final String DATE =
      "Write year, month and day with hyphens, for example 2026-02-24.";
  private static final String NUMBER =
      "Write digits, with . before decimals; k, m and bn stand for thousand, million and billion.";

  private static final Pattern IN_ORDER = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d uuuu"), words("MMMM d uuuu"));

  private static final Pattern BOUND =
      Pattern.compile("(<=?|>=?|≤|≥|=<|=>|max\\.?|min\\.?)\\s*(\\S+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "([+-]?[\\d_.]*\\d(?:k|m|bn)?)\\s*([^\\d\\s.,_-].*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT_FIRST =
      Pattern.compile(
          "([^\\d\\s.,_+-]{1,4})\\s*([+-]?[\\d_.]*\\d\\s?(?:k|m|bn)?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN =
      Pattern.compile(
          "tb[dac]|n/?a|none|unknown|open|later|[?-]+|…|\\.{3}", Pattern.CASE_INSENSITIVE);

  private ValueHints() {}

  /** What to write instead of a text that is no date. */
  static String date(String text) {
    Matcher inOrder = IN_ORDER.matcher(text);
    if (inOrder.matches()) {
      return noSuchDay(inOrder);
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return "Write the day as well, for example "
          + YearMonth.parse(text).atEndOfMonth()
          + ", the last one.";
    }
    List<String> meant = meant(text);
    return meant.isEmpty() ? DATE : "Write " + String.join(" or ", meant) + ".";
  }

  /** A text as a date to be written; an example where it is none. */
  static String asDate(String text) {
    return ScalarValues.date(text.strip())
        .map(LocalDate::toString)
        .or(() -> meant(text.strip()).stream().findFirst())
        .orElse("2026-02-24");
  }

  private static String noSuchDay(Matcher written) {
    int year = Integer.parseInt(written.group(1));
    int month = Integer.parseInt(written.group(2));
    if (month < 1 || month > 12 || year < 1) {
      return "Months run from 01 to 12.";
    }
    String leap = month == 2 && !Year.isLeap(year) ? "; " + year + " is no leap year" : "";
    int days = YearMonth.of(year, month).lengthOfMonth();
    return written.group(1) + "-" + written.group(2) + " has " + days + " days" + leap + ".";
  }

  /** The dates that a text may mean; of 03/04/2026 there are two. */
  private static List<String> meant(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3)).stream().toList();
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      Optional<String> dayFirst = day(last.group(4), last.group(3), last.group(1));
      Optional<String> monthFirst = day(last.group(4), last.group(1), last.group(3));
      boolean dots = last.group(2).equals(".");
      return Stream.of(dayFirst, monthFirst)
          .flatMap(Optional::stream)
          .distinct()
          .limit(dots && dayFirst.isPresent() ? 1 : 2)
          .toList();
    }
    String plain = text.replace(",", "").replaceAll("(?<=\\d)(st|nd|rd|th|\\.)", "");
    return IN_WORDS.stream().flatMap(form -> parsed(plain, form).stream()).limit(1).toList();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> parsed(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter words(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** What to write instead of a text that is no number. */
  static String number(String text) {
    if (OPEN.matcher(text).matches()) {
      return "Leave the field out until there is a number: until then it is unknown.";
    }
    Matcher bound = BOUND.matcher(text);
    if (bound.matches() && ScalarValues.number(bound.group(2)).isPresent()) {
      boolean most = "<≤=Mm".indexOf(text.charAt(0)) >= 0 && !text.matches("(?i)(min|=>).*");
      return "Write " + (most ? "at_most: " : "at_least: ") + bound.group(2) + ".";
    }
    return grouped(text).or(() -> withUnit(text)).orElse(NUMBER);
  }

  /** Numbers as other countries and programs write them. */
  private static Optional<String> grouped(String text) {
    if (text.matches("[+-]?\\d{1,3}([, '.]\\d{3})+")) {
      return Optional.of(
          "Write " + text.replaceAll("[, '.]", "_") + ": thousands are set apart by _.");
    }
    if (text.matches("[+-]?\\d{1,12}([. ']\\d{3})*,\\d{1,9}")) {
      return Optional.of(
          "Write " + text.replaceAll("[. ']", "").replace(',', '.') + ": decimals follow a point.");
    }
    return text.matches("[+-]?\\d{1,9}(\\.\\d{1,9})?[eE][+-]?\\d{1,2}")
        ? Optional.of("Write " + new BigDecimal(text).toPlainString() + ".")
        : Optional.empty();
  }

  private static Optional<String> withUnit(String text) {
    Matcher behind = WITH_UNIT.matcher(text.replaceFirst("(?<=\\d),(?=\\d{1,2}(\\D|$))", "."));
    Matcher before = UNIT_FIRST.matcher(text.replaceFirst("(?<=\\d),(?=\\d{1,2}(\\D|$))", "."));
    boolean isBehind = behind.matches() && ScalarValues.number(behind.group(1)).isPresent();
    boolean isBefore = before.matches() && ScalarValues.number(before.group(2)).isPresent();
    if (!isBehind && !isBefore) {
      return Optional.empty();
    }
    String number = isBehind ? behind.group(1) : before.group(2);
    String unit = (isBehind ? behind.group(2) : before.group(1)).strip();
    return Optional.of("Write " + number + " here, and unit: \"" + unit + "\" beside it.");
  }
}
