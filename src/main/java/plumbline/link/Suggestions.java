package plumbline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The names nearest to one that does not exist, by edit distance.
 *
 * <p>Unlike {@link plumbline.text.NearestWords} it knows paths by their parts and stays quick among
 * a hundred thousand names.
 */
final class Suggestions {
  private static final int MOST = 3;

  private final List<Spelling> spellings;

  /** Work left: many wrong names among very many right ones must not take minutes. */
  private long budget = 50_000_000;

  /** Names with {@code /} are also known by what follows their first and their last {@code /}. */
  Suggestions(Collection<String> names) {
    spellings = names.stream().flatMap(Suggestions::spellings).toList();
  }

  /** At most three names that are likely meant, the nearest first; none where nothing is near. */
  List<String> near(String wrong) {
    List<Near> found = new ArrayList<>();
    Stream.of(wrong, lastPart(wrong))
        .distinct()
        .forEach(text -> collect(new Spelling("", text), tolerance(wrong), found));
    return found.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** {@code Did you mean 'a', 'b' or 'c'?}; the other sentence where there are no names. */
  static String didYouMean(List<String> names, String otherwise) {
    return names.isEmpty() ? otherwise : "Did you mean " + either(names) + "?";
  }

  /** {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b' or 'c'}. */
  static String either(List<String> names) {
    List<String> quoted = names.stream().map("'%s'"::formatted).toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }

  /**
   * How many edits a name may be away: a third of its last part, because folders alone make no two
   * names alike. Two swapped letters are two edits.
   */
  private static int tolerance(String name) {
    int length = lastPart(name).replaceFirst("\\.\\w+$", "").length();
    return length < 4 ? 1 : Math.max(2, Math.min(8, length / 3));
  }

  private void collect(Spelling wrong, int tolerance, List<Near> found) {
    if (budget <= 0) {
      return;
    }
    budget -= spellings.size();
    LevenshteinDistance distance = new LevenshteinDistance(tolerance);
    for (Spelling right : spellings) {
      if (wrong.mayBeWithin(tolerance, right)) {
        budget -= 20;
        int edits = distance.apply(wrong.text, right.text);
        if (edits >= 0) {
          found.add(new Near(right.name, edits));
        }
      }
    }
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

    boolean mayBeWithin(int edits, Spelling other) {
      return Math.abs(text.length() - other.text.length()) <= edits
          && Long.bitCount(letters ^ other.letters) <= 2 * edits;
    }
  }
}
