package plumbline.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The styles, the script and the icon that all pages share. */
public final class ThemeFiles {
  /** In this order they become one style sheet. */
  private static final List<String> STYLES =
      List.of("variables", "base", "layout", "part", "search", "print");

  /** Zooming and panning in the graph; MIT licence. */
  private static final String PANZOOM =
      "/META-INF/resources/_static/at/panzoom/panzoom/4.6.2/dist/panzoom.min.js";

  /** Full-text search with prefixes and typing errors; MIT licence. */
  private static final String MINISEARCH = "/plumbline/browser/minisearch/";

  private static final String SOURCE_MAP = "//# sourceMappingURL=";

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
    files.add(new OutputFile("theme/graph.js", bytes(templates, "asset/js/graph.js")));
    files.add(new OutputFile("theme/panzoom.min.js", library(PANZOOM)));
    files.add(new OutputFile("theme/search.js", bytes(templates, "asset/js/search.js")));
    files.add(new OutputFile("theme/find.js", bytes(templates, "asset/js/find.js")));
    files.add(new OutputFile("theme/minisearch.js", miniSearch()));
    files.add(new OutputFile("theme/icon.svg", bytes(templates, "asset/icon.svg")));
    return files;
  }

  private static byte[] bytes(Templates templates, String name) {
    return templates.bytes(name).orElseThrow(() -> new IllegalStateException("missing " + name));
  }

  /** As its package brings it, but for the address of a file that is not published. */
  private static byte[] miniSearch() {
    String licence = new String(library(MINISEARCH + "LICENSE.txt"), StandardCharsets.UTF_8);
    String script = new String(library(MINISEARCH + "dist/umd/index.js"), StandardCharsets.UTF_8);
    String published = script.substring(0, script.lastIndexOf(SOURCE_MAP));
    return ("/*! MiniSearch\n" + licence.strip() + "\n*/\n" + published)
        .getBytes(StandardCharsets.UTF_8);
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
