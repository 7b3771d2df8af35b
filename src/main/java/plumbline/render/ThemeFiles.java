package plumbline.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The styles, the script and the icon that all pages share. */
public final class ThemeFiles {
  /** In this order they become one style sheet. */
  private static final List<String> STYLES =
      List.of("variables", "base", "layout", "part", "print");

  /** Zooming and panning in the graph; MIT licence. */
  private static final String PANZOOM =
      "/META-INF/resources/_static/at/panzoom/panzoom/4.6.2/dist/panzoom.min.js";

  private ThemeFiles() {}

  /** The files; each source of them can be replaced by name, as a template can. */
  public static List<OutputFile> of(Templates templates) {
    List<OutputFile> files = new ArrayList<>();
    ByteArrayOutputStream styles = new ByteArrayOutputStream();
    for (String style : STYLES) {
      styles.writeBytes(bytes(templates, "asset/css/" + style + ".css"));
      styles.write('\n');
    }
    files.add(new OutputFile("theme/plumbline.css", styles.toByteArray()));
    files.add(new OutputFile("theme/theme.js", bytes(templates, "asset/js/theme.js")));
    files.add(new OutputFile("theme/lists.js", bytes(templates, "asset/js/lists.js")));
    files.add(new OutputFile("theme/mine.js", bytes(templates, "asset/js/mine.js")));
    files.add(new OutputFile("theme/graph.js", bytes(templates, "asset/js/graph.js")));
    files.add(new OutputFile("theme/panzoom.min.js", library(PANZOOM)));
    files.add(new OutputFile("theme/icon.svg", bytes(templates, "asset/icon.svg")));
    return files;
  }

  private static byte[] bytes(Templates templates, String name) {
    return templates.bytes(name).orElseThrow(() -> new IllegalStateException("missing " + name));
  }

  /** A browser library, as its package brings it, with its licence in its first lines. */
  private static byte[] library(String resource) {
    try (InputStream in = ThemeFiles.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
