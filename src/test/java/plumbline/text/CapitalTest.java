package plumbline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Letters that Java keeps as two characters have capitals too. */
class CapitalTest {
  private static final String SMALL = "\uD801\uDC28\uD801\uDC29";
  private static final String CAPITAL = "\uD801\uDC00\uD801\uDC29";

  @Test
  void theFirstLetterIsTakenWhole() {
    assertEquals(CAPITAL, Capital.of(SMALL, Locale.ROOT));
    assertEquals(SMALL, Capital.without(CAPITAL, Locale.ROOT));
    assertEquals("on track", Capital.without("On track", Locale.ROOT));
  }
}
