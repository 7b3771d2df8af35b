package plumbline.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one order of names: as a reader looks them up, whatever their case and marks, and by their
 * numbers, so that Team 2 is before Team 10. The scripts of the site order names in the same way.
 */
public final class NameOrder {
  /** Of names that are else the same, the one of smaller code units is first. */
  public static final Comparator<String> BY_NAME =
      Comparator.comparing(NameOrder::key).thenComparing(Comparator.naturalOrder());

  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** How many places a number takes in a key. */
  private static final int DIGITS = 12;

  /** Letters that are no plain letter with a mark, and what they are looked up as. */
  private static final Map<Integer, String> SAME = new HashMap<>();

  static {
    String[] pairs = {
      "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i",
      "ς", "σ", "\u0671", "\u0627", "\u0649", "\u064a", "\u06cc", "\u064a", "\u0629", "\u0647",
      "\u06a9", "\u0643"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      SAME.put(pairs[i].codePointAt(0), pairs[i + 1]);
    }
    for (int digit = 0; digit < 10; digit++) {
      SAME.put(0x660 + digit, Integer.toString(digit));
      SAME.put(0x6f0 + digit, Integer.toString(digit));
    }
  }

  private NameOrder() {}

  /** The order of what has a name. */
  public static <T> Comparator<T> by(Function<T, String> name) {
    return Comparator.comparing(name, BY_NAME);
  }

  /**
   * A list by name, and by what is different where names are the same. The key of a name is made
   * once here, and not each time that two are compared.
   */
  public static <T> List<T> sorted(List<T> list, Function<T, String> name, Function<T, String> id) {
    record Keyed<T>(String key, T of) {}

    return list.stream()
        .map(one -> new Keyed<>(key(name.apply(one)), one))
        .sorted(
            Comparator.comparing((Keyed<T> one) -> one.key)
                .thenComparing(one -> name.apply(one.of))
                .thenComparing(one -> id.apply(one.of)))
        .map(Keyed::of)
        .toList();
  }

  /** A text without what a reader may leave out: case, accents, vowel signs. */
  public static String folded(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (isPlain(small)) {
      return small;
    }
    String plain = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> folded.append(SAME.getOrDefault(c, Character.toString(c))));
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** What names are compared by, as plain texts. */
  static String key(String name) {
    return NUMBER.matcher(folded(name)).replaceAll(NameOrder::padded);
  }

  private static String padded(MatchResult number) {
    return "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group();
  }
}
