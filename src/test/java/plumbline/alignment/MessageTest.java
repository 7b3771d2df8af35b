package plumbline.alignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.model.Team;
import plumbline.text.Language;
import plumbline.text.Languages;

/** A finding is said in the language of whoever shows it. */
class MessageTest {
  private static final String KEY_RESULTS =
      "key_results:\n  - { id: k, title: k, target: 10, current: 6 }";
  private static final Organisations.Files ISLAND =
      Organisations.files()
          .with("site.yaml", "current_cycle: 2026-q1\nas_of: 2026-02-10")
          .team("red")
          .person("ann")
          .objective("grow", "company", "contributors: [ann]", KEY_RESULTS)
          .objective("a", "red", KEY_RESULTS)
          .objective("b", "red", KEY_RESULTS);

  private static Language of(String tag, String... lines) {
    byte[] own = String.join("\n", lines).getBytes(UTF_8);
    return Languages.of(
        tag, name -> Optional.of(own).filter(any -> name.equals(Languages.file(tag))));
  }

  private static Finding island() {
    return ISLAND.report().findings().stream()
        .filter(one -> one.rule().equals("island-team"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFindingIsSaidInAnyLanguageWithItsOwnOrderOfWords() {
    Language other = of("xx", "rule.island-team.none=Von {2} Zielen dient keines: {0}.");
    assertEquals("Von 2 Zielen dient keines: red.", island().message().text(other));
    assertTrue(island().message().text().startsWith("None of red's 2 objectives reaches"));
  }

  @Test
  void aPageCanLinkWhatIsNamedInAnyLanguage() {
    Language other = of("xx", "rule.island-team.none=Von {2} Zielen dient keines: {0}.");
    List<Language.Piece> named =
        island().message().pieces(other).stream().filter(one -> one.of().isPresent()).toList();
    assertEquals(1, named.size());
    assertEquals("red", named.get(0).text());
    assertEquals("red", ((Team) named.get(0).of().orElseThrow()).id());
  }

  @Test
  void anAdviceIsSaidInTheSameLanguage() {
    Language other = of("xx", "finding.way-up=Was trägt {0} bei?");
    assertEquals("Was trägt a bei?", island().edit().advice().text(other));
  }

  @Test
  void anAuthorsControlCharactersAreNeverPrintedButTheMarksOfALanguageAre() {
    Language arabic = of("xx", "direction=rtl", "rule.kr-not-measurable.found=! {0}");
    Message message = Message.of("rule.kr-not-measurable.found", "a\u001b\u2067b");
    assertEquals("! \u2068a··b\u2069", message.text(arabic));
  }

  @Test
  void aQuantityHasNoNeedlessDecimalsAndAPlainSpaceInPlainText() {
    Message message =
        Message.of("rule.opposed-targets.up", Message.quantity(new BigDecimal("1200.50"), " EUR "));
    assertEquals("up to 1,200.5 EUR", message.text());
  }

  @Test
  void theGenitiveAfterAnSHasNoFurtherS() {
    Message message = Message.of("rule.all-explained.one", "Sales", Message.ending("Sales"));
    assertEquals("Sales' only objective is unaligned with a reason.", message.text());
  }

  @Test
  void aRuleWithoutAPageInALanguageHasTheEnglishOne() {
    Language other = of("xx-YY", "direction=ltr");
    Rules.ALL.forEach(
        rule ->
            assertEquals(
                RuleText.of(rule.info().id(), Language.english()),
                RuleText.of(rule.info().id(), other)));
    assertTrue(RuleText.of("island-team", other).isPresent());
    assertEquals(Optional.empty(), RuleText.of("no-such-rule", other));
  }

  @Test
  void aNamesLastLetterIsTakenWhole() {
    assertEquals("s", Message.ending("Sales"));
    assertEquals("\uD801\uDC28", Message.ending("A\uD801\uDC28"));
    assertEquals("", Message.ending(""));
  }
}
