package plumbline.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much two texts say the same: Dice's coefficient of their words, 2 × common ÷ all, from 0 to
 * 1.
 */
final class Likeness {
  private Likeness() {}

  static double of(String one, String other) {
    List<String> words = words(one);
    List<String> left = words(other);
    int all = words.size() + left.size();
    long common = words.stream().filter(left::remove).count();
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static List<String> words(String text) {
    List<String> words =
        new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
