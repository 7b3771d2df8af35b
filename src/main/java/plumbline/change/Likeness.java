package plumbline.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How much texts say the same: Dice's coefficient of their words, 2 × common ÷ all, from 0 to 1.
 */
final class Likeness {
  /** From here on two texts are taken for the same one, re-worded. */
  private static final double MUCH_THE_SAME = 0.6;

  private Likeness() {}

  /** Two that are much the same. */
  record Match<T>(T before, T after, double likeness) {}

  /**
   * Every pair that is much the same, the most alike first, else in the order given; a member can
   * be in several.
   */
  static <T> List<Match<T>> matches(List<T> before, List<T> after, Function<T, String> text) {
    List<List<String>> words = after.stream().map(text).map(Likeness::words).toList();
    List<Match<T>> matches = new ArrayList<>();
    for (T was : before) {
      List<String> of = words(text.apply(was));
      for (int i = 0; i < after.size(); i++) {
        double likeness = of(of, words.get(i));
        if (likeness >= MUCH_THE_SAME) {
          matches.add(new Match<>(was, after.get(i), likeness));
        }
      }
    }
    Comparator<Match<T>> mostAlike = Comparator.comparingDouble(match -> -match.likeness);
    matches.sort(mostAlike);
    return matches;
  }

  private static double of(List<String> words, List<String> others) {
    int all = words.size() + others.size();
    List<String> left = new ArrayList<>(others);
    long common = words.stream().filter(left::remove).count();
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static List<String> words(String text) {
    List<String> words =
        new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return List.copyOf(words);
  }
}
