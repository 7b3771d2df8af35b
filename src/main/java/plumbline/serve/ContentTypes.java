package plumbline.serve;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.content.asset.AssetTypes;

/** The types of files by the ends of their names. */
final class ContentTypes {
  static final String PAGE = "text/html; charset=utf-8";

  private static final Map<String, String> BY_END =
      Map.ofEntries(
          Map.entry("html", PAGE),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"));

  private ContentTypes() {}

  /** Of what is not known, the type that a browser only offers to keep. */
  static String of(String path) {
    String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_END.get(end))
        .or(() -> AssetTypes.mediaType(path))
        .orElse("application/octet-stream");
  }
}
