package plumbline.content;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.text.Capital;

/**
 * What a cycle's id says about it: {@code 2026}, {@code 2026-h1}, {@code 2026-q1}, {@code 2026-03},
 * and the same in fiscal years: {@code fy27}, {@code fy27-h1}, {@code fy27-q1}.
 *
 * <p>Ids that start with a year are of the calendar. A fiscal year is named after the calendar year
 * in which it ends, so that with a start in July {@code fy27} runs from July 2026 to June 2027.
 *
 * @param title what people read
 * @param start the first day
 * @param end the last day
 * @param year the id of the year that encloses it; empty for a year
 */
public record CycleDates(String title, LocalDate start, LocalDate end, Optional<String> year) {
  private static final Pattern ID =
      Pattern.compile(
          "(?<year>(?<calendar>[1-9]\\d{3})|fy(?<fiscal>\\d{2}|\\d{4}))(-(h(?<half>[12])|q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

  /**
   * Reads an id.
   *
   * @return empty where the id says nothing about dates
   */
  public static Optional<CycleDates> of(String id, FiscalCalendar calendar) {
    Matcher m = ID.matcher(id);
    if (!m.matches() || m.group("fiscal") != null && m.group("month") != null) {
      return Optional.empty();
    }
    YearMonth first = firstMonth(m, calendar.yearStart());
    Part part = part(m, calendar.language());
    YearMonth start = first.plusMonths(part.skipped);
    YearMonth end = start.plusMonths(part.months - 1L);
    String year = m.group("fiscal") == null ? m.group("calendar") : "FY" + m.group("fiscal");
    return Optional.of(
        new CycleDates(
            part.name.isEmpty() ? year : part.name + " " + year,
            start.atDay(1),
            end.atEndOfMonth(),
            part.months == 12 ? Optional.empty() : Optional.of(m.group("year"))));
  }

  /** The id that people mean who write {@code 2026-Q1}, {@code Q4-2026} or {@code 2026_h1}. */
  static Optional<String> meant(String written, FiscalCalendar calendar) {
    String plain = written.toLowerCase(Locale.ROOT).replaceAll("[ _./]+", "-");
    return Stream.of(
            plain,
            plain.replaceFirst("^([qh]\\d)-?((?:fy)?\\d{2,4})$", "$2-$1"),
            plain.replaceFirst("^((?:fy)?\\d{2,4})-?([qh]\\d)$", "$1-$2"),
            plain.replaceFirst("^(\\d{4})-([1-9])$", "$1-0$2"))
        .filter(id -> of(id, calendar).isPresent())
        .findFirst();
  }

  /** The id of the quarter that a day lies in: a fiscal one where years do not start in January. */
  public static String quarterOf(LocalDate day, FiscalCalendar calendar) {
    YearMonth inYear = YearMonth.from(day).minusMonths(calendar.yearStart() - 1L);
    int quarter = (inYear.getMonthValue() + 2) / 3;
    return calendar.yearStart() == 1
        ? "%d-q%d".formatted(inYear.getYear(), quarter)
        : "fy%02d-q%d".formatted((inYear.getYear() + 1) % 100, quarter);
  }

  private static YearMonth firstMonth(Matcher m, int yearStart) {
    if (m.group("fiscal") == null) {
      return YearMonth.of(Integer.parseInt(m.group("calendar")), 1);
    }
    int number = Integer.parseInt(m.group("fiscal"));
    int endsIn = number < 100 ? 2000 + number : number;
    return YearMonth.of(yearStart == 1 ? endsIn : endsIn - 1, yearStart);
  }

  private record Part(String name, int skipped, int months) {}

  private static Part part(Matcher m, Locale language) {
    if (m.group("half") != null) {
      return new Part("H" + m.group("half"), 6 * (Integer.parseInt(m.group("half")) - 1), 6);
    }
    if (m.group("quarter") != null) {
      return new Part("Q" + m.group("quarter"), 3 * (Integer.parseInt(m.group("quarter")) - 1), 3);
    }
    if (m.group("month") != null) {
      int month = Integer.parseInt(m.group("month"));
      return new Part(name(Month.of(month), language), month - 1, 1);
    }
    return new Part("", 0, 12);
  }

  /** With a capital, as titles have, also where the language writes months without. */
  private static String name(Month month, Locale language) {
    return Capital.of(month.getDisplayName(TextStyle.FULL_STANDALONE, language), language);
  }
}
