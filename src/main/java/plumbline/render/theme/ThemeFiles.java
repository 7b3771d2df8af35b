package plumbline.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.config.Accent;
import plumbline.render.OutputFile;
import plumbline.render.template.Templates;

/** The styles, the scripts and the icon that all pages share. */
public final class ThemeFiles {
  /** In this order they become one style sheet. */
  static final List<String> STYLES =
      List.of(
          "variables",
          "base",
          "layout",
          "part/health",
          "part/meta",
          "part/button",
          "part/bar",
          "part/meter",
          "part/share",
          "part/score",
          "part/goals",
          "part/card",
          "part/sight",
          "part/tree",
          "part/facts",
          "part/key-result",
          "part/chart",
          "part/why",
          "part/finding",
          "part/change",
          "part/preview",
          "part/strip",
          "part/table",
          "part/picture",
          "part/prose",
          "part/drawing",
          "part/log",
          "part/moved",
          "part/changes",
          "part/list",
          "part/objective-table",
          "part/mine",
          "part/histogram",
          "part/search",
          "print");

  /** The style sheet of the pages that are presented; no other page needs it. */
  static final String PRESENT = "present";

  /** Zooming and panning in the graph; MIT licence. */
  private static final String PANZOOM =
      "/META-INF/resources/_static/at/panzoom/panzoom/4.6.2/dist/panzoom.min.js";

  /** Full-text search with prefixes and typing errors; MIT licence. */
  private static final String MINISEARCH = "/plumbline/browser/minisearch/";

  private static final String SOURCE_MAP = "//# sourceMappingURL=";

  private static final String ACCENT_LIGHT = "#2449bf";
  private static final String ACCENT_DARK = "#9aaeff";

  private ThemeFiles() {}

  /**
   * The files; each source of them can be replaced by name, as a template can.
   *
   * @param accent takes the place of the accent colour that the styles and the icon have
   */
  public static List<OutputFile> of(Templates templates, Optional<Accent> accent) {
    List<OutputFile> files = new ArrayList<>();
    ByteArrayOutputStream styles = new ByteArrayOutputStream();
    for (String style : STYLES) {
      styles.writeBytes(templates.needed("asset/css/" + style + ".css"));
      styles.write('\n');
    }
    byte[] own = accent.map(ThemeFiles::style).orElse(new byte[0]);
    String whole = styles.toString(UTF_8) + new String(own, UTF_8);
    styles.writeBytes(PlainColours.of(whole).getBytes(UTF_8));
    styles.writeBytes(own);
    files.add(new OutputFile("theme/plumbline.css", dense(styles)));
    files.add(new OutputFile("theme/present.css", dense(present(templates))));
    ScriptFile.ALL.forEach(script -> files.add(script.file(templates)));
    files.add(new OutputFile("theme/panzoom.min.js", library(PANZOOM)));
    files.add(new OutputFile("theme/minisearch.js", miniSearch()));
    files.add(new OutputFile("theme/icon.svg", icon(templates, accent)));
    return files;
  }

  private static ByteArrayOutputStream present(Templates templates) {
    ByteArrayOutputStream styles = new ByteArrayOutputStream();
    styles.writeBytes(templates.needed("asset/css/" + PRESENT + ".css"));
    return styles;
  }

  private static byte[] dense(ByteArrayOutputStream styles) {
    return DenseStyles.of(styles.toString(UTF_8)).getBytes(UTF_8);
  }

  private static byte[] style(Accent accent) {
    return """
    :root {
      --accent: light-dark(%s, %s);
      --accent-soft: light-dark(%s, %s);
    }
    """
        .formatted(accent.light(), accent.dark(), accent.softLight(), accent.softDark())
        .getBytes(UTF_8);
  }

  /** The icon names the two colours that the style sheet has for the accent. */
  private static byte[] icon(Templates templates, Optional<Accent> accent) {
    byte[] icon = templates.needed("asset/icon.svg");
    return accent
        .map(
            to ->
                new String(icon, UTF_8)
                    .replace(ACCENT_LIGHT, to.light())
                    .replace(ACCENT_DARK, to.dark())
                    .getBytes(UTF_8))
        .orElse(icon);
  }

  /** As its package brings it, but for the address of a file that is not published. */
  private static byte[] miniSearch() {
    String licence = new String(library(MINISEARCH + "LICENSE.txt"), UTF_8);
    String script = new String(library(MINISEARCH + "dist/umd/index.js"), UTF_8);
    String published = script.substring(0, script.lastIndexOf(SOURCE_MAP));
    return ("/*! MiniSearch\n" + licence.strip() + "\n*/\n" + published).getBytes(UTF_8);
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
