package plumbline.render.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colours of the styles for browsers that do not know {@code light-dark()}, made of those that
 * are written with it, so that each colour has one home.
 */
final class PlainColours {
  private static final Pattern PAIR =
      Pattern.compile("(--[\\w-]+):\\s*light-dark\\(([^,()]+),\\s*([^()]+)\\)");

  private PlainColours() {}

  /**
   * Rules that stand where {@code light-dark()} is unknown; nothing where no colour is written with
   * it. They are more specific than those that they replace, wherever these stand.
   */
  static String of(String styles) {
    Map<String, MatchResult> pairs = new LinkedHashMap<>();
    PAIR.matcher(styles).results().forEach(pair -> pairs.put(pair.group(1), pair));
    if (pairs.isEmpty()) {
      return "";
    }
    String light = rules(pairs, pair -> pair.group(2));
    String dark = rules(pairs, pair -> pair.group(3));
    return """
    @supports not (color: light-dark(red, red)) {
      :root:root { %s }
      @media (prefers-color-scheme: dark) { :root:root:not([data-theme="light"]) { %s } }
      :root:root[data-theme="dark"] { %s }
    }
    """
        .formatted(light, dark, dark);
  }

  private static String rules(
      Map<String, MatchResult> pairs, Function<MatchResult, String> colour) {
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + ": " + colour.apply(pair.getValue()).strip())
        .collect(Collectors.joining("; "));
  }
}
