package plumbline.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.render.template.Templates;

class PlainColoursTest {
  @Test
  void eachColourIsWrittenForLightAndForDark() {
    assertEquals(
        """
        @supports not (color: light-dark(red, red)) {
          :root:root { --ground: #ffffff; --ink: #000 }
          @media (prefers-color-scheme: dark) { :root:root:not([data-theme="light"]) { --ground: #101317; --ink: #eee } }
          :root:root[data-theme="dark"] { --ground: #101317; --ink: #eee }
        }
        """,
        PlainColours.of(
            ":root { --ground: light-dark(#ffffff, #101317);\n--ink:light-dark(#000,#eee) }"));
  }

  @Test
  void ofAColourThatIsSetTwiceTheLastCounts() {
    String plain = PlainColours.of("--ink: light-dark(#111, #222); --ink: light-dark(#333, #444);");
    assertTrue(plain.contains("--ink: #333 }") && !plain.contains("#111"), plain);
  }

  @Test
  void whatHasNoPairNeedsNone() {
    assertEquals("", PlainColours.of(":root { --ink: red }"));
  }

  @Test
  void noColourOfTheThemeIsLeftOut() {
    String styles =
        new String(
            ThemeFiles.of(Templates.builtIn(), Optional.empty()).get(0).bytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    int rules = styles.indexOf("@supports not");
    assertTrue(rules > 0, "they are published");
    assertEquals(-1, styles.indexOf("light-dark(#", rules), "and come last");
    assertEquals(
        styles.split("light-dark\\(#", -1).length - 1,
        styles.substring(rules, styles.indexOf('}', rules)).split("--", -1).length - 1);
  }
}
