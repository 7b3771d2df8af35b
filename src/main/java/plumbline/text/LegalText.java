package plumbline.text;

/** Text with only the characters that HTML allows. */
public final class LegalText {
  private LegalText() {}

  /** The same text, with {@code U+FFFD} in the place of each character that HTML forbids. */
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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= 0x20 && c < 0x7F || c > 0x9F && c < 0xD800 || c == '\n' || c == '\t';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Neither a control character, nor a lone surrogate, nor a noncharacter. */
  private static boolean isLegal(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    return !control && !surrogate && !noncharacter;
  }
}
