package plumbline.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.render.OutputFile;
import plumbline.render.template.Templates;

class ThemeFilesTest {
  @Test
  void theStylesAreOneFileInTheirOrder() {
    List<OutputFile> files = ThemeFiles.of(Templates.builtIn(), java.util.Optional.empty());
    assertEquals(
        List.of(
            "theme/plumbline.css",
            "theme/present.css",
            "theme/theme.js",
            "theme/page.js",
            "theme/lists.js",
            "theme/graph.js",
            "theme/find.js",
            "theme/present.js",
            "theme/panzoom.min.js",
            "theme/minisearch.js",
            "theme/icon.svg"),
        files.stream().map(OutputFile::path).toList());
    String css = new String(files.get(0).bytes(), UTF_8);
    assertTrue(css.indexOf("--accent:") < css.indexOf(".masthead"));
    assertTrue(css.indexOf(".masthead") < css.indexOf(".goal{"));
    assertTrue(css.indexOf(".goal{") < css.indexOf("@media print"));
    assertFalse(css.contains("@import") || css.contains("url("), "nothing is loaded");
  }

  @Test
  void aStyleIsReplacedByName() {
    Templates own =
        new Templates(
            name ->
                name.equals("asset/css/variables.css")
                    ? Optional.of(":root{--accent:red}".getBytes(UTF_8))
                    : Optional.empty());
    String css = new String(ThemeFiles.of(own, java.util.Optional.empty()).get(0).bytes(), UTF_8);
    assertTrue(css.startsWith(":root{--accent:red}\n"));
    assertTrue(css.contains(".masthead"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.ftlh", "/etc/passwd", "part/../../x", "a//b", "", ".git/config"})
  void onlyPlainRelativeNamesAreAskedFor(String name) {
    List<String> asked = new ArrayList<>();
    Templates own =
        new Templates(
            n -> {
              asked.add(n);
              return Optional.empty();
            });
    assertEquals(Optional.empty(), own.text(name));
    assertEquals(List.of(), asked);
  }
}
