package plumbline.author;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.content.source.PortableName;

/** Proposes ids: the words of a title in lower case, joined by hyphens. */
public final class Slug {
  private static final int MOST = 60;

  private Slug() {}

  /** An id for a title; {@code otherwise} where no letter or digit is in it. */
  public static String of(String title, String otherwise) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^[-\\p{M}]+|-+$", "");
    String id = shortened(words);
    if (id.isEmpty()) {
      return otherwise;
    }
    return PortableName.objection(id).isPresent() ? id + "-team" : id;
  }

  /** The same, with a number where the id is taken. */
  public static String free(String title, String otherwise, Predicate<String> taken) {
    String id = of(title, otherwise);
    Optional<String> numbered = Optional.of(id).filter(one -> !taken.test(one));
    for (int i = 2; numbered.isEmpty(); i++) {
      numbered = Optional.of(id + "-" + i).filter(one -> !taken.test(one));
    }
    return numbered.get();
  }

  /** Cut between words where there are any. */
  private static String shortened(String words) {
    if (words.length() <= MOST) {
      return words;
    }
    int hyphen = words.lastIndexOf('-', MOST);
    int end = Character.isHighSurrogate(words.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return words.substring(0, hyphen > 0 ? hyphen : end);
  }
}
