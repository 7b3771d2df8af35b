package plumbline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static Language of(String tag, Map<String, String> files) {
    return Languages.of(
        tag, name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(UTF_8)));
  }

  @Test
  void ofATextTheSitesOwnGoesBeforeTheOneThatIsBrought() {
    Language own = of("en", Map.of("text/en.properties", "nav.people=Colleagues"));
    assertEquals("Colleagues", own.say("nav.people"));
    assertEquals("Teams", own.say("nav.teams"));
  }

  @Test
  void aNarrowTagGoesBeforeAWideOneAndThatBeforeEnglish() {
    Language swiss =
        of(
            "xx-CH",
            Map.of(
                "text/xx-CH.properties", "nav.people=Lüt",
                "text/xx.properties", "nav.people=Leute\nnav.teams=Gruppen"));
    assertEquals("xx-CH", swiss.tag());
    assertEquals("Lüt", swiss.say("nav.people"));
    assertEquals("Gruppen", swiss.say("nav.teams"));
    assertEquals("Cycles", swiss.say("nav.cycles"));
  }

  @Test
  void aWideBundleAloneIsEnough() {
    assertEquals(
        "Leute", of("xx-CH", Map.of("text/xx.properties", "nav.people=Leute")).say("nav.people"));
  }

  @Test
  void aLanguageThatNobodyHasIsAMistake() {
    BundleMistake mistake = assertThrows(BundleMistake.class, () -> of("tlh", Map.of()));
    assertTrue(mistake.getMessage().startsWith("text/tlh.properties: found no such file"));
    assertTrue(mistake.getMessage().contains("'language: tlh'"), mistake.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nav.peple=x | nav.peple: found a text that nothing asks for, expected a key of en.properties",
        "plural=two | plural: found 'two', expected one of one, zero-one, same, polish, east-slavic, czech, hebrew, arabic",
        "direction=up | direction: found 'up', expected ltr or rtl",
        "home.vision={0 | home.vision: found its end, expected '}' or ','",
        "home.vision={1} | home.vision: found {1}, expected none above those of the English text",
        "nav.people=\\uXYZW | Malformed \\uxxxx encoding.",
      })
  void aMistakeNamesTheFileTheKeyAndWhatIsExpected(String text, String message) {
    BundleMistake mistake =
        assertThrows(BundleMistake.class, () -> of("en", Map.of("text/en.properties", text)), text);
    assertEquals("text/en.properties: " + message, mistake.getMessage());
  }
}
