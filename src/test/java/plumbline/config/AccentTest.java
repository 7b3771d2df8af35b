package plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

/** A site's own accent colour. */
class AccentTest {
  @Seeded(500)
  void anyColourBecomesReadableOnEveryGround(Draw draw) {
    Accent accent = Accent.of("#%06x".formatted(draw.between(0, 0xffffff)));
    for (String ground : List.of("#ffffff", "#f6f7f9", accent.softLight())) {
      assertReadable(accent.light(), ground);
    }
    for (String ground : List.of("#101317", "#181c22", accent.softDark())) {
      assertReadable(accent.dark(), ground);
    }
  }

  private static void assertReadable(String text, String ground) {
    double contrast = Accent.contrast(number(text), number(ground));
    assertTrue(contrast >= Accent.LEAST_CONTRAST, text + " on " + ground + ": " + contrast);
  }

  private static int number(String colour) {
    return Integer.parseInt(colour.substring(1), 16);
  }

  @ParameterizedTest
  @CsvSource({"#b3124e, #b3124e", "#ffff00, #707000", "#000000, #000000"})
  void itIsNotDarkerOnLightGroundThanItHasToBe(String colour, String expected) {
    assertEquals(expected, Accent.of(colour).light());
  }

  @ParameterizedTest
  @CsvSource({"#ffffff, #000000, 21.0", "#777777, #ffffff, 4.48"})
  void contrastIsThatOfTheStandard(String a, String b, double expected) {
    assertEquals(expected, Accent.contrast(number(a), number(b)), 0.01);
  }

  @Test
  void theGroundsAreThoseOfTheStyleSheet() throws IOException {
    String styles = Files.readString(Path.of("templates/asset/css/variables.css"));
    assertTrue(styles.contains("--ground: light-dark(#ffffff, #101317);"));
    assertTrue(styles.contains("--sunk: light-dark(#f6f7f9, #181c22);"));
  }
}
