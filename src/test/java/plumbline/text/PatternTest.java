package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {
  private static Language saying(String pattern) {
    Map<String, String> texts = new TreeMap<>(Bundle.brought("en").orElseThrow().patterns());
    texts.put("x", pattern);
    return new Language("en", new Bundle(texts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "{0}",
        "{1} before {0}",
        "the author's grade of {0}",
        "it''s '{'0'}' and '{0}'",
        "{2, plural, one {# goal} other {# goals}} of {0}",
        "{2, plural, =0 {no goal} one {a goal} other {goals '#' and #}}",
        "{0, select, Win {won {1}} other {lost {1}}}",
        "{0,select,other{x}}",
        "{2, plural, one {{0, select, Win {a} other {b}}} other {{0, select, Win {c #} other {d}}}}"
      })
  void aPatternSaysWhatIcuSays(String pattern) {
    for (int n = 0; n < 4; n++) {
      Object[] values = {"Win", "7", n};
      String icu = new MessageFormat(pattern, java.util.Locale.ENGLISH).format(values);
      assertEquals(icu, saying(pattern).say("x", values));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{0        | found its end, expected '}' or ','",
        "{         | found its end, expected a word",
        "{name}    | found '{name', expected the number of a value, from 0 to 9",
        "{10}      | found '{10', expected the number of a value, from 0 to 9",
        "}         | found '}', expected a '{' before it",
        "{0, date, short} | found 'date', expected plural or select",
        "{0, plural, one {x}} | found no case for 'other', expected one",
        "{0, plural, other x} | found 'x', expected '{'",
        "{0, select, other {x} | found its end, expected a word",
      })
  void aMistakeSaysWhatWasFoundAndWhatWasExpected(String pattern, String message) {
    PatternMistake mistake =
        assertThrows(PatternMistake.class, () -> Pattern.parse(pattern), pattern);
    assertEquals(message, mistake.getMessage());
  }

  @Test
  void choicesEndSomewhere() {
    String deep = "{0, select, other {".repeat(6) + "}}".repeat(6);
    assertEquals(
        "found more choices in each other, expected at most 5",
        assertThrows(PatternMistake.class, () -> Pattern.parse(deep)).getMessage());
  }
}
