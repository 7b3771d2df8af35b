package plumbline.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How a language writes numbers and days. It is told by the bundle and not by the Java that runs:
 * versions of that differ, and a site must not.
 *
 * @param group what sets thousands apart
 * @param decimal what stands before decimals
 * @param minus the sign of what is below zero
 * @param percent a pattern with a gap for the number
 * @param months the short names of the twelve months, January first
 * @param shortDay a pattern with gaps for the day of the month, the month's name
 * @param longDay the same, and for the year
 */
record Notation(
    String group,
    String decimal,
    String minus,
    Pattern percent,
    List<String> months,
    Pattern shortDay,
    Pattern longDay) {

  static Notation of(Function<String, String> bundle) {
    return new Notation(
        bundle.apply("number.group"),
        bundle.apply("number.decimal"),
        bundle.apply("number.minus"),
        Pattern.parse(bundle.apply("number.percent")),
        IntStream.rangeClosed(1, 12).mapToObj(month -> bundle.apply("month." + month)).toList(),
        Pattern.parse(bundle.apply("day.short")),
        Pattern.parse(bundle.apply("day.long")));
  }

  /** A value with thousands set apart, and its decimals as they are; never a negative zero. */
  String number(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(value.signum() < 0 ? minus : "");
    text.append(grouped(whole));
    return point < 0
        ? text.toString()
        : text.append(decimal).append(plain, point + 1, plain.length()).toString();
  }

  private CharSequence grouped(String whole) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      text.insert(i, group);
    }
    return text;
  }

  String number(long value) {
    return value >= 0 && value < 1000 ? Long.toString(value) : number(BigDecimal.valueOf(value));
  }

  String percent(BigDecimal value) {
    return percent.fill(number(value));
  }

  /** {@code 24 Feb}. */
  String shortDay(LocalDate day) {
    return shortDay.fill(Integer.toString(day.getDayOfMonth()), month(day));
  }

  /** {@code 24 Feb 2026}. */
  String day(LocalDate day) {
    return longDay.fill(
        Integer.toString(day.getDayOfMonth()), month(day), Integer.toString(day.getYear()));
  }

  private String month(LocalDate day) {
    return months.get(day.getMonthValue() - 1);
  }
}
