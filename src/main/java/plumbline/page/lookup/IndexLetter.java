package plumbline.page.lookup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The letter that a name stands under in a list from A to Z.
 *
 * @param place digits first, then the letters of each script by their code points
 * @param letter what people read
 * @param file the name of a page about it
 */
record IndexLetter(int place, String letter, String file) implements Comparable<IndexLetter> {
  private static final IndexLetter DIGIT = new IndexLetter(0, "0–9", "0-9");
  private static final IndexLetter HAN = new IndexLetter(0x4E00, "漢", "han");
  private static final IndexLetter OTHER = new IndexLetter(Integer.MAX_VALUE, "#", "other");

  /** Letters that are no plain letter with a mark, and what dictionaries put them under. */
  private static final Map<Integer, Integer> PLAIN =
      Map.of(
          (int) 'ß', (int) 'S', (int) 'æ', (int) 'A', (int) 'œ', (int) 'O', (int) 'ø', (int) 'O',
          (int) 'ł', (int) 'L', (int) 'đ', (int) 'D', (int) 'ð', (int) 'D', (int) 'ı', (int) 'I',
          0x671, 0x627);

  private static final String JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  /** Quotes, signs and pictures before the first letter or digit do not count. */
  static IndexLetter of(String name) {
    int first =
        name.codePoints()
            .filter(Character::isLetterOrDigit)
            .findFirst()
            .orElse(Character.MAX_VALUE);
    if (Character.isDigit(first)) {
      return DIGIT;
    }
    if (!Character.isLetter(first)) {
      return OTHER;
    }
    return switch (Character.UnicodeScript.of(first)) {
      case HAN -> HAN;
      case HANGUL -> hangul(first);
      case KATAKANA -> letter(plain(first) - 0x60);
      default -> letter(plain(first));
    };
  }

  /** Without its marks, small. */
  private static int plain(int letter) {
    String small = Character.toString(letter).toLowerCase(Locale.ROOT);
    int base = Normalizer.normalize(small, Normalizer.Form.NFKD).codePointAt(0);
    return PLAIN.getOrDefault(base, base);
  }

  private static IndexLetter letter(int plain) {
    String letter = Character.toString(plain).toUpperCase(Locale.ROOT);
    int first = letter.codePointAt(0);
    boolean latin = first <= 'Z';
    return new IndexLetter(
        first,
        Character.toString(first),
        latin ? letter.toLowerCase(Locale.ROOT) : "u" + Integer.toHexString(first));
  }

  /** A syllable stands under the consonant that it begins with. */
  private static IndexLetter hangul(int syllable) {
    int lead = Normalizer.normalize(Character.toString(syllable), Normalizer.Form.NFD).charAt(0);
    int index = lead - 0x1100;
    return letter(index >= 0 && index < JAMO.length() ? JAMO.charAt(index) : syllable);
  }

  @Override
  public int compareTo(IndexLetter other) {
    return Integer.compare(place, other.place);
  }
}
