package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluralTest {
  @ParameterizedTest
  @CsvSource({
    "one, en", "one, de", "one, it", "one, nl", "one, es", "zero-one, fr", "zero-one, pt",
    "same, ja", "same, zh", "same, ko", "same, id", "same, vi", "polish, pl", "east-slavic, ru",
    "east-slavic, uk", "east-slavic, be", "czech, cs", "czech, sk", "hebrew, he", "arabic, ar"
  })
  void aRuleSaysWhatIcuSaysOfItsLanguages(String word, String language) {
    Plural rule = Plural.named(word).orElseThrow();
    PluralRules icu = PluralRules.forLocale(new ULocale(language));
    for (long n = 0; n < 1_000; n++) {
      assertEquals(icu.select(n), rule.of(n), language + " " + n);
    }
    for (long n = 1_000; n < 1_000_000; n += 37) {
      assertEquals(icu.select(n), rule.of(n), language + " " + n);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPatternNeedsEveryFormThatItsRuleGives(Plural rule) {
    Set<String> given = new TreeSet<>(Set.of("other"));
    for (long n = 0; n < 1_000; n++) {
      given.add(rule.of(n));
    }
    assertEquals(given, new TreeSet<>(rule.forms()));
  }
}
