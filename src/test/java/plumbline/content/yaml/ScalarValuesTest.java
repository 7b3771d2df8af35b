package plumbline.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("another language of the machine")
class ScalarValuesTest {
  @ParameterizedTest
  @CsvSource({
    "600, 600",
    "0, 0",
    "-0.5, -0.5",
    "+3, 3",
    ".25, 0.25",
    "1.10, 1.1",
    "1_200, 1200",
    "500k, 500000",
    "1.5m, 1500000",
    "2 bn, 2000000000",
    "3K, 3000",
    "10.00, 10"
  })
  void numbersAreReadAsAuthorsWriteThem(String text, BigDecimal expected) {
    assertEquals(Optional.of(expected), ScalarValues.number(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", ".", "1,200", "1e5", "0x10", "20%", "1.2.3", "- 1", "NaN", "٣"})
  void whatIsNoNumberIsNotGuessedAt(String text) {
    assertTrue(ScalarValues.number(text).isEmpty(), text);
  }

  @Test
  void aNumberOfAMillionDigitsIsRefusedAtOnce() {
    assertTrue(ScalarValues.number("9".repeat(1_000_000)).isEmpty());
  }

  @Test
  void numbersAreReadTheSameInTurkishAndArabic() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr", "ar-EG"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(Optional.of(new BigDecimal("1500000")), ScalarValues.number("1.5M"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDateHasToExist() {
    assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), ScalarValues.date("2024-02-29"));
    assertTrue(ScalarValues.date("2026-02-29").isEmpty());
    assertTrue(ScalarValues.date("2026-04-31").isEmpty());
    assertTrue(ScalarValues.date("2026-00-10").isEmpty());
    assertTrue(ScalarValues.date("2026-01-00").isEmpty());
    assertTrue(ScalarValues.date("0000-01-01").isEmpty());
    assertTrue(ScalarValues.date("2026-1-5").isEmpty());
  }

  @Test
  void theHintForADateSaysHowLongTheMonthIs() {
    assertEquals("2026-02 has 28 days; 2026 is no leap year.", ValueHints.date("2026-02-30"));
    assertEquals("2024-02 has 29 days.", ValueHints.date("2024-02-30"));
    assertEquals("2026-04 has 30 days.", ValueHints.date("2026-04-31"));
  }

  @Test
  void theHintForANumberShowsHowToWriteIt() {
    assertEquals("Write 1_200: thousands are set apart by _.", ValueHints.number("1,200"));
    assertEquals("Write 20 here, and unit: \"%\" beside it.", ValueHints.number("20 %"));
    assertEquals("Write 20 here, and unit: \"USD\" beside it.", ValueHints.number("20 USD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99,5 | Write 99.5: decimals follow a point.",
        "1.200,50 | Write 1200.50: decimals follow a point.",
        "€1.2m | Write 1.2m here, and unit: \"€\" beside it.",
        "45% | Write 45 here, and unit: \"%\" beside it.",
        "4,5 % | Write 4.5 here, and unit: \"%\" beside it.",
        "<= 2 | Write at_most: 2.",
        "≥ 3 | Write at_least: 3.",
        "1e6 | Write 1000000.",
        "tbd | Leave the field out until there is a number: until then it is unknown."
      })
  void theHintForANumberIsWhatToWrite(String text, String hint) {
    assertEquals(hint, ValueHints.number(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2026 | Write 2026-12-31.",
        "12/31/2026 | Write 2026-12-31.",
        "03/04/2026 | Write 2026-04-03 or 2026-03-04.",
        "31.12.2026 | Write 2026-12-31.",
        "2026/3/4 | Write 2026-03-04.",
        "March 3rd, 2026 | Write 2026-03-03.",
        "3 Mar 2026 | Write 2026-03-03.",
        "2026-03 | Write the day as well, for example 2026-03-31, the last one.",
        "soon | Write year, month and day with hyphens, for example 2026-02-24."
      })
  void theHintForADateIsWhatToWrite(String text, String hint) {
    assertEquals(hint, ValueHints.date(text));
  }
}
