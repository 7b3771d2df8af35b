package plumbline.content.asset;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles inside SVG: plain rules of known properties, whose values name nothing elsewhere. */
final class SvgStyles {
  static final Set<String> PROPERTIES =
      SvgAllowed.words(
          "alignment-baseline baseline-shift clip-path clip-rule color color-interpolation",
          "color-interpolation-filters direction display dominant-baseline fill fill-opacity",
          "fill-rule filter flood-color flood-opacity font-family font-size font-size-adjust",
          "font-stretch font-style font-variant font-weight image-rendering isolation",
          "letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type",
          "mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity",
          "stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin",
          "stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration",
          "text-rendering transform-origin unicode-bidi vector-effect visibility white-space",
          "word-spacing writing-mode line-height");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#*,>+~:()-]+");
  private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\s*\\(");
  private static final Pattern WITHIN =
      Pattern.compile("url\\(\\s*(\"#[^\"()\\\\]*\"|'#[^'()\\\\]*'|#[^\"'()\\s\\\\]*)\\s*\\)");

  /** The functions that compute; all others are refused, as they may fetch. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "",
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "matrix",
          "translate",
          "translatex",
          "translatey",
          "scale",
          "scalex",
          "scaley",
          "rotate",
          "skewx",
          "skewy",
          "calc",
          "blur",
          "brightness",
          "contrast",
          "drop-shadow",
          "grayscale",
          "hue-rotate",
          "invert",
          "opacity",
          "saturate",
          "sepia");

  private SvgStyles() {}

  /** Whether a value names nothing but parts of the picture itself, and hides nothing. */
  static boolean isLocal(String value) {
    String rest = WITHIN.matcher(value).replaceAll("");
    if (rest.indexOf('\\') >= 0 || rest.indexOf('@') >= 0 && rest.contains("import")) {
      return false;
    }
    Matcher function = FUNCTION.matcher(rest);
    while (function.find()) {
      if (!FUNCTIONS.contains(function.group(1).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return !rest.toLowerCase(Locale.ROOT).matches("(?s).*(javascript|vbscript|data|https?)\\s*:.*");
  }

  /** The declarations that are kept. */
  static String declarations(String text) {
    StringJoiner kept = new StringJoiner("; ");
    for (String one : COMMENT.matcher(text).replaceAll("").split(";")) {
      int colon = one.indexOf(':');
      String name = one.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
      String value = one.substring(colon + 1).strip();
      if (PROPERTIES.contains(name) && isLocal(value)) {
        kept.add(name + ": " + value);
      }
    }
    return kept.toString();
  }

  /** The rules that are kept of a style sheet: none that begins with {@code @}. */
  static String sheet(String text) {
    StringBuilder kept = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(text).replaceAll(""));
    while (rule.find()) {
      String declarations = declarations(rule.group(2));
      if (SELECTOR.matcher(rule.group(1)).matches() && !declarations.isEmpty()) {
        kept.append(rule.group(1).strip()).append(" { ").append(declarations).append(" }\n");
      }
    }
    return kept.toString();
  }
}
