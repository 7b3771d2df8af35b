package plumbline.alignment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How titles are compared. */
public final class Titles {
  private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");

  private Titles() {}

  /** Letters and digits alone, in one case. */
  public static String normalised(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return OTHER_THAN_WORDS.matcher(plain).replaceAll(" ").strip();
  }
}
