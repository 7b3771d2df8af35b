package plumbline.text;

/** Text with only the characters that HTML allows and that hide nothing. */
public final class LegalText {
  private LegalText() {}

  /** The same text, with {@code U+FFFD} in the place of each other character. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** Whether it clearly holds nothing else: almost every text does, and this is asked of each. */
  private static boolean isPlain(String text) {
    // Copied at once: the simple compiler looks at every single charAt for what the text is kept
    // as.
    for (char c : text.toCharArray()) {
      boolean plain = c >= 0x20 && c < 0x7F || c > 0x9F && c < 0x2028 || c == '\n' || c == '\t';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLegal(int c) {
    return !HiddenCharacter.is(c);
  }
}
