package plumbline.content.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import plumbline.model.Location;
import plumbline.model.Problem;

/** Refuses assets that a browser would run as a part of the site. */
public final class AssetNames {
  private static final Set<String> RUNNING =
      Set.of(
          "html", "htm", "xhtml", "xht", "shtml", "mhtml", "js", "mjs", "xml", "xsl", "xslt",
          "wasm", "swf", "hta");

  private AssetNames() {}

  public static void check(String path, List<Problem> problems) {
    String suffix = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (RUNNING.contains(suffix)) {
      problems.add(
          Problem.error(
              "unsafe-asset",
              Location.startOf(path),
              "found a file that browsers run (." + suffix + "), expected pictures and documents",
              "Pack it as .zip, or publish it elsewhere and link to it."));
    }
  }
}
