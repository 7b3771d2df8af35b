package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A rounded figure never looks like the limit that it is below. */
class DecimalsTest {
  private static final Language ENGLISH = Language.english();

  @Test
  void aShareBelowALimitHasAsManyDecimalsAsTellSo() {
    assertEquals("0.69", ENGLISH.say(Figure.Share.below(0.694, 0.7)));
    assertEquals("0.695", ENGLISH.say(Figure.Share.below(0.695, 0.7)));
    assertEquals("0.6999", ENGLISH.say(Figure.Share.below(0.6999, 0.7)));
    assertEquals("0.70", ENGLISH.say(Figure.Share.below(0.7, 0.7)));
    assertEquals("0.70", ENGLISH.say(Figure.Share.below(0.7049, 0.7)));
    assertEquals("0.30", ENGLISH.say(Figure.Share.below(0.1 + 0.2, 0.3)));
  }

  @Test
  void aPercentageIsWholeUnlessThatWouldMakeItTheLimit() {
    assertEquals("49 %", plain(Figure.Percent.below(0.49, 0.5)));
    assertEquals("49.6 %", plain(Figure.Percent.below(0.496, 0.5)));
    assertEquals("99.7 %", plain(Figure.Percent.below(0.997, 1)));
    assertEquals("100 %", plain(Figure.Percent.below(1, 1)));
    assertEquals("75.4 %", plain(Figure.Percent.above(0.754, 0.75)));
    assertEquals("76 %", plain(Figure.Percent.above(0.755, 0.75)));
  }

  @Test
  void whatIsLessIsWrittenAsLessForAnyPair() {
    Random random = new Random(22);
    for (int i = 0; i < 20_000; i++) {
      double limit = random.nextDouble();
      double value = limit - Math.pow(10, -9 * random.nextDouble()) * 1.1;
      int decimals = Decimals.below(value, 2, limit);
      assertTrue(
          Decimals.rounded(value, decimals).compareTo(Decimals.rounded(limit, decimals)) < 0,
          value + " below " + limit);
    }
  }

  @Test
  void thereAreNoMoreDecimalsThanThatTakes() {
    Random random = new Random(27);
    for (int i = 0; i < 20_000; i++) {
      double value = random.nextInt(2000) / 1000.0 - 0.5;
      double limit = value + Math.pow(10, -10 * random.nextDouble()) * 3;
      int fewest = 2;
      while (fewest < 10
          && value < limit - 1e-9
          && Decimals.rounded(value, fewest).compareTo(Decimals.rounded(limit, fewest)) >= 0) {
        fewest++;
      }
      assertEquals(fewest, Decimals.below(value, 2, limit), value + " below " + limit);
    }
  }

  private static String plain(Figure figure) {
    return ENGLISH.say(figure).replace('\u00A0', ' ');
  }
}
