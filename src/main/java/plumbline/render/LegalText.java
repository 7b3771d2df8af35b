package plumbline.render;

/** Text with only the characters that HTML allows. */
final class LegalText {
  private LegalText() {}

  /** The same text, with {@code U+FFFD} in the place of each character that HTML forbids. */
  static String of(String text) {
    if (text.codePoints().allMatch(LegalText::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
    return legal.toString();
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
