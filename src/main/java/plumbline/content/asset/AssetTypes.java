package plumbline.content.asset;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The types of files that may be published as assets, by the ends of their names. */
public final class AssetTypes {
  private static final Map<String, String> MEDIA_TYPES = new TreeMap<>();

  static {
    add("image/", "avif gif png webp bmp tiff");
    MEDIA_TYPES.put("svg", "image/svg+xml");
    MEDIA_TYPES.put("jpg", "image/jpeg");
    MEDIA_TYPES.put("jpeg", "image/jpeg");
    MEDIA_TYPES.put("ico", "image/x-icon");
    MEDIA_TYPES.put("pdf", "application/pdf");
    MEDIA_TYPES.put("txt", "text/plain; charset=utf-8");
    MEDIA_TYPES.put("md", "text/plain; charset=utf-8");
    MEDIA_TYPES.put("csv", "text/csv; charset=utf-8");
    MEDIA_TYPES.put("json", "application/json");
    add("video/", "mp4 webm");
    add("audio/", "ogg wav");
    MEDIA_TYPES.put("mp3", "audio/mpeg");
    add("font/", "woff woff2");
    MEDIA_TYPES.put("zip", "application/zip");
    String office = "application/vnd.openxmlformats-officedocument.";
    MEDIA_TYPES.put("docx", office + "wordprocessingml.document");
    MEDIA_TYPES.put("xlsx", office + "spreadsheetml.sheet");
    MEDIA_TYPES.put("pptx", office + "presentationml.presentation");
    MEDIA_TYPES.put("odt", "application/vnd.oasis.opendocument.text");
    MEDIA_TYPES.put("ods", "application/vnd.oasis.opendocument.spreadsheet");
    MEDIA_TYPES.put("odp", "application/vnd.oasis.opendocument.presentation");
  }

  /** What a browser runs as a part of the site: never published, whatever the settings say. */
  private static final Set<String> RUNNING =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "xht",
          "xhtm",
          "shtml",
          "shtm",
          "stm",
          "mhtml",
          "mht",
          "hta",
          "htc",
          "js",
          "mjs",
          "cjs",
          "jsm",
          "css",
          "xml",
          "xsl",
          "xslt",
          "xsd",
          "rdf",
          "atom",
          "rss",
          "mathml",
          "mml",
          "svgz",
          "wasm",
          "swf",
          "jar",
          "php",
          "phtml",
          "asp",
          "aspx",
          "jsp",
          "cgi",
          "htaccess",
          "appcache",
          "manifest",
          "webmanifest",
          "vtt",
          "eml",
          "ics");

  private AssetTypes() {}

  private static void add(String media, String ends) {
    for (String end : ends.split(" ")) {
      MEDIA_TYPES.put(end, media + end);
    }
  }

  /** The end of a file's name, in lower case; empty where the name has none. */
  static String endOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The media type of a file; empty where its type is not one that is published as a rule. */
  public static Optional<String> mediaType(String path) {
    return Optional.ofNullable(MEDIA_TYPES.get(endOf(path)));
  }

  /** Whether browsers or web servers run files of this kind as a part of the site. */
  public static boolean isRunning(String end) {
    return RUNNING.contains(end.toLowerCase(Locale.ROOT));
  }

  static Set<String> known() {
    return MEDIA_TYPES.keySet();
  }
}
