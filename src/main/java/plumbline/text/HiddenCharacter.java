package plumbline.text;

/**
 * Knows the characters that no text needs and that make programs or readers see something else than
 * what is written: control characters, marks that turn the direction of writing, and tags.
 */
public final class HiddenCharacter {
  private HiddenCharacter() {}

  /** Whether a character hides something; tabs and line ends do not. */
  public static boolean is(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F;
    return control || turnsDirection(c) || isTag(c) || isNoCharacter(c);
  }

  /** Embeddings and overrides, whose effect runs on behind them; isolates end by themselves. */
  private static boolean turnsDirection(int c) {
    return c >= 0x202A && c <= 0x202E;
  }

  /** Letters without a shape, and marks between which a text has a second reading. */
  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F || c >= 0xFFF9 && c <= 0xFFFB;
  }

  private static boolean isNoCharacter(int c) {
    return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE || c >= 0xD800 && c <= 0xDFFF;
  }
}
