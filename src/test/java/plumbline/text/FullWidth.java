package plumbline.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A language for tests: English in the letters that East Asian type has for it, so that a text that
 * did not come from a bundle is seen at once.
 */
public final class FullWidth {
  private static final String TAG = "qps";
  private static final int SHIFT = 'Ａ' - 'A';

  private FullWidth() {}

  public static Language language() {
    Map<String, String> english = Bundle.brought("en").orElseThrow().patterns();
    String file =
        english.entrySet().stream()
            .map(text -> text.getKey() + "=" + escaped(of(text.getKey(), text.getValue())) + "\n")
            .collect(Collectors.joining());
    return Languages.of(
        TAG,
        name ->
            name.equals("text/" + TAG + ".properties")
                ? Optional.of(file.getBytes(UTF_8))
                : Optional.empty());
  }

  private static String of(String key, String text) {
    return key.equals("direction") || key.equals("plural") ? text : wide(text);
  }

  /** Letters between an odd number of braces are the pattern's own. */
  static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || ",:()".indexOf(c) >= 0;
      wide.append(letter && depth % 2 == 0 ? (char) (c + SHIFT) : c);
    }
    return wide.toString();
  }

  private static String escaped(String text) {
    return text.startsWith(" ") ? "\\" + text : text;
  }
}
