package plumbline.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names nearest to one that does not exist, by the edit distance that also counts two swapped
 * letters as one mistake (Damerau-Levenshtein, optimal string alignment).
 */
final class Suggestions {
  private static final int MOST = 3;

  private final List<Spelling> spellings;

  /** Comparisons left: many wrong names among very many right ones must not take minutes. */
  private int budget = 2_000_000;

  /** Names with {@code /} are also known by what follows their first and their last {@code /}. */
  Suggestions(Collection<String> names) {
    spellings = names.stream().flatMap(Suggestions::spellings).toList();
  }

  /** At most three names that are likely meant, the nearest first; none where nothing is near. */
  List<String> near(String wrong) {
    List<Spelling> tries =
        Stream.of(wrong, lastPart(wrong)).distinct().map(text -> new Spelling("", text)).toList();
    List<Near> found = new ArrayList<>();
    for (Spelling right : spellings) {
      for (Spelling tried : tries) {
        int distance = distance(tried, right);
        if (distance >= 0) {
          found.add(new Near(right.name, distance));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** A hint's opening question, {@code Did you mean a, b or c?}, or another sentence. */
  static String didYouMean(List<String> names, String otherwise) {
    return names.isEmpty() ? otherwise : "Did you mean " + either(names) + "?";
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String either(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /** A third of a name may be wrong, and at least one letter. */
  private static int tolerance(String name) {
    return Math.max(1, name.length() / 3);
  }

  private int distance(Spelling wrong, Spelling right) {
    int most = tolerance(wrong.text);
    if (Math.abs(wrong.text.length() - right.text.length()) > most
        || Long.bitCount(wrong.letters ^ right.letters) > 2 * most
        || budget <= 0) {
      return -1;
    }
    budget--;
    int distance = edits(wrong.text, right.text);
    return distance <= most ? distance : -1;
  }

  private static int edits(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, column -> column);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static Stream<Spelling> spellings(String name) {
    return Stream.of(name, name.substring(name.indexOf('/') + 1), lastPart(name))
        .distinct()
        .map(text -> new Spelling(name, text));
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private record Near(String name, int distance) {}

  /** A way to write a name, with a bit for each letter in it to rule most names out at once. */
  private static final class Spelling {
    private final String name;
    private final String text;
    private final long letters;

    Spelling(String name, String text) {
      this.name = name;
      this.text = Names.folded(text);
      this.letters =
          this.text.chars().mapToLong(letter -> 1L << letter % 64).reduce(0, (a, b) -> a | b);
    }
  }
}
