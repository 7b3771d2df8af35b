package plumbline.text;

import java.util.Locale;

/** Text with a capital at its start. */
public final class Capital {
  private Capital() {}

  /**
   * The same text with its first letter in upper case.
   *
   * @param text not empty
   */
  public static String of(String text, Locale language) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(language) + text.substring(first);
  }

  /**
   * The same text with its first letter in lower case, as it stands within a sentence.
   *
   * @param text not empty
   */
  public static String without(String text, Locale language) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toLowerCase(language) + text.substring(first);
  }
}
