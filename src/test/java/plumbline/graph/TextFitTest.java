package plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

class TextFitTest {
  private static final TextFit FIT = new TextFit(13, true);

  @Test
  void aShortTitleStaysOnOneLine() {
    assertEquals(List.of("Improve SEO"), FIT.lines("Improve SEO", 152, 3));
  }

  @Test
  void aLongTitleBreaksAtSpacesAndEndsWithAnEllipsis() {
    List<String> lines =
        FIT.lines("Build a stronger sales team by hiring ".repeat(4).strip(), 152, 3);
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).startsWith("Build a"), lines.toString());
    assertTrue(lines.get(2).endsWith("…"), lines.toString());
  }

  @Test
  void wideLettersTakeAWholeEmAndBreakBetweenAny() {
    List<String> lines = FIT.lines("顧客満足度を高めて解約率を下げる", 152, 3);
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).length() <= 10, lines.toString());
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    List<String> lines = FIT.lines("Donaudampfschifffahrtsgesellschaft", 90, 3);
    assertTrue(lines.size() > 1, lines.toString());
  }

  @Seeded(500)
  void noLineIsWiderThanItsBoxAndNoPairIsSplit(Draw draw) {
    String text = draw.unicode(60);
    for (String line : FIT.lines(text, 120, 3)) {
      assertTrue(FIT.width(line) <= 120 || line.codePointCount(0, line.length()) <= 2, line);
      assertTrue(line.isEmpty() || !Character.isLowSurrogate(line.charAt(0)) || isLone(text));
    }
  }

  private static boolean isLone(String text) {
    return text.codePoints().anyMatch(letter -> letter >= 0xd800 && letter <= 0xdfff);
  }
}
