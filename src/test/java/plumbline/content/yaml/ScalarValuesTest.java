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
    assertEquals("2026-02 has 28 days; 2026 is no leap year.", ScalarValues.dateHint("2026-02-30"));
    assertEquals("2024-02 has 29 days.", ScalarValues.dateHint("2024-02-30"));
    assertEquals("2026-04 has 30 days.", ScalarValues.dateHint("2026-04-31"));
  }

  @Test
  void theHintForANumberShowsHowToWriteIt() {
    assertEquals("Write 1_200: thousands are set apart by _.", ScalarValues.numberHint("1,200"));
    assertEquals(
        "Write the number alone, and unit: \"%\" beside it.", ScalarValues.numberHint("20 %"));
    assertEquals(
        "Write the number alone, and its unit in the field unit.",
        ScalarValues.numberHint("20 USD"));
  }
}
