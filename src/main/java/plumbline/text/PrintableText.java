package plumbline.text;

/**
 * Authors' text inside a one-line message: short, and without anything that a terminal would obey.
 */
public final class PrintableText {
  private static final int MOST = 60;

  private PrintableText() {}

  /** The text with control characters replaced, cut after 60 characters. */
  public static String inMessage(String text) {
    String safe = printable(text);
    int end = safe.offsetByCodePoints(0, Math.min(MOST, safe.codePointCount(0, safe.length())));
    return end == safe.length() ? safe : safe.substring(0, end) + "…";
  }

  /**
   * The text with every control character, among them escape sequences, line ends and marks that
   * turn the direction of writing, replaced by {@code ·}.
   */
  public static String printable(String text) {
    return text.codePoints()
        .map(c -> isUnsafe(c) ? '·' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isUnsafe(int c) {
    boolean isolates = c >= 0x2066 && c <= 0x2069;
    boolean endsLine = c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    return HiddenCharacter.is(c) || isolates || endsLine;
  }
}
