package plumbline.author.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and days of any country are read, and what could be two things is not. */
class SourceValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20,000 | 20000 | ''",
        "1.234,50 | 1234.5 | ''",
        "1,234.50 | 1234.5 | ''",
        "0,5 | 0.5 | ''",
        "45 % | 45 | %",
        "$500k | 500k | $",
        "-3 | -3 | ''",
        "1 200 | 1200 | ''",
        "many | '' | ''",
        "12 of 20 | '' | ''"
      })
  void numbers(String text, String number, String unit) {
    var amount = SourceValues.number(text);
    assertEquals(number, amount.map(SourceValues.Amount::text).orElse(""));
    assertEquals(unit, amount.map(SourceValues.Amount::unit).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-24 | 2026-02-24",
        "2026-02-24T10:00:00Z | 2026-02-24",
        "24.2.2026 | 2026-02-24",
        "2/24/2026 | 2026-02-24",
        "24/02/2026 10:00 | 2026-02-24",
        "02/03/2026 | ''",
        "Feb 24, 2026 | 2026-02-24",
        "24 february 2026 | 2026-02-24",
        "2026-02-30 | ''",
        "soon | ''"
      })
  void days(String text, String day) {
    assertEquals(day, SourceValues.day(text).map(Object::toString).orElse(""));
  }
}
