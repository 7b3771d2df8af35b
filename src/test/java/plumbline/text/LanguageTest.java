package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final Language ENGLISH = Language.english();

  private static Language with(Map<String, String> texts) {
    return new Language(
        "xx", new Bundle(new TreeMap<>(texts)).over(Bundle.brought("en").orElseThrow()));
  }

  private static String plain(Language language, String number) {
    return language.say(new Figure.Plain(new BigDecimal(number)));
  }

  @Test
  void figuresAreWrittenAsEnglishWritesThem() {
    assertEquals("1,234,567.80", plain(ENGLISH, "1234567.80"));
    assertEquals("−1,000", plain(ENGLISH, "-1000"));
    assertEquals("−100", plain(ENGLISH, "-100"));
    assertEquals("999,999", plain(ENGLISH, "999999"));
    assertEquals("0.0", plain(ENGLISH, "-0.0"));
    assertEquals("0.25", ENGLISH.say(new Figure.Share(0.245)));
    assertEquals("0.00", ENGLISH.say(new Figure.Share(-0.001)));
    assertEquals("45 %", ENGLISH.say(new Figure.Percent(0.449)));
    assertEquals(
        "1,200\u00A0MQLs", ENGLISH.say(new Figure.Quantity(new BigDecimal("1200"), " MQLs ")));
    assertEquals("12", ENGLISH.say(new Figure.Quantity(new BigDecimal("12"), " ")));
  }

  @Test
  void anotherYearIsNamed() {
    LocalDate day = LocalDate.of(2026, 2, 4);
    assertEquals("4 Feb", ENGLISH.say(new Figure.Day(day, 2026)));
    assertEquals("4 Feb 2026", ENGLISH.say(new Figure.Day(day, 2025)));
    assertEquals("4 Feb 2026", ENGLISH.day(day));
  }

  @Test
  void aLanguageWritesFiguresInItsOwnWay() {
    Language other =
        with(
            Map.of(
                "number.group", ".",
                "number.decimal", ",",
                "number.minus", "-",
                "number.percent", "%{0}",
                "month.2", "février",
                "day.long", "{2}: {1} {0}"));
    assertEquals("-1.234,50", plain(other, "-1234.50"));
    assertEquals("%1.200", other.say(new Figure.Percent(12)));
    assertEquals("2026: février 4", other.day(LocalDate.of(2026, 2, 4)));
  }

  @Test
  void aListIsEnumerated() {
    assertEquals("", ENGLISH.list(List.of()));
    assertEquals("a", ENGLISH.list(List.of("a")));
    assertEquals("a and b", ENGLISH.list(List.of("a", "b")));
    assertEquals("a, b and 1,000", ENGLISH.list(List.of("a", "b", 1000)));
  }

  @Test
  void aPhraseInAPhraseIsSaid() {
    Language other = with(Map.of("inner", "<{0}>", "outer", "[{1}] {0}"));
    assertEquals("[a and b] <x>", other.say("outer", Phrase.of("inner", "x"), List.of("a", "b")));
  }

  @Test
  void namesAreKeptApart() {
    Language other = with(Map.of("x", "It is {0}."));
    Object goal = new Object();
    assertEquals(
        List.of(
            new Language.Piece("It is ", Optional.empty()),
            new Language.Piece("Win", Optional.of(goal)),
            new Language.Piece(".", Optional.empty())),
        other.pieces(Phrase.of("x", new Phrase.Name("Win", goal))));
  }

  @Test
  void fromRightToLeftNamesAndFiguresAreIsolatedAndCountsAreNot() {
    Language other = with(Map.of("direction", "rtl", "x", "{0, plural, other {# of {1}}} {2}"));
    assertTrue(other.isRightToLeft());
    assertEquals(
        "3 of \u2068Win\u2069 \u20680.50\u2069", other.say("x", 3, "Win", new Figure.Share(0.5)));
  }

  /** Latin names would stand from left to right, with the first one at the end of the line. */
  @Test
  void fromRightToLeftNamesSideBySideStandInTheDirectionOfTheLanguage() {
    Language other = with(Map.of("direction", "rtl", "x", "{0}, {1}"));
    String names = other.listed(List.of("Ink", "Win"));
    assertEquals("\u2068Ink\u2069, \u2068Win\u2069", names);
    assertEquals("\u2067" + names + "\u2069, \u2068a\u2069", other.say("x", names, "a"));
    assertEquals("Ink, Win", ENGLISH.listed(List.of("Ink", "Win")));
    assertEquals("", other.listed(List.of()));
  }

  @Test
  void fromRightToLeftMarkupIsNotIsolatedByCharacters() {
    Language other = with(Map.of("direction", "rtl", "x", "{0}"));
    Object markup = new Object();
    assertEquals(
        List.of(new Language.Piece("", Optional.of(markup))),
        other.pieces(Phrase.of("x", new Phrase.Name("", markup))));
  }

  @Test
  void anAuthorsBracesAreWords() {
    assertEquals("Vision: {0} '{", ENGLISH.say("home.vision", "{0} '{"));
  }

  @Test
  void aTextThatIsNotThereIsAMistakeOfTheProgram() {
    assertEquals(
        "no bundle has a text 'nothing'",
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.say("nothing")).getMessage());
  }
}
