package plumbline.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that a misspelt one may have meant. */
public final class NearestWords {
  private static final int MOST = 3;

  private NearestWords() {}

  private record Candidate(String name, int distance) {}

  /**
   * The nearest names, best first, at most three; none where nothing is near.
   *
   * @param name what was written
   * @param names what exists
   */
  public static List<String> to(String name, Collection<String> names) {
    int reach = Math.max(1, Math.min(4, name.length() / 3));
    LevenshteinDistance distance = new LevenshteinDistance(reach);
    String wanted = name.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= reach)
        .map(c -> new Candidate(c, distance.apply(wanted, c.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance >= 0)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** {@code Did you mean 'owner'?}; the other sentence where nothing is near. */
  public static String hint(String name, Collection<String> names, String otherwise) {
    List<String> near = to(name, names);
    return near.isEmpty() ? otherwise : "Did you mean " + listed(near) + "?";
  }

  /** The names with 'or' between them. */
  private static String listed(List<String> names) {
    return String.join(
        " or ", names.stream().map(n -> "'" + PrintableText.inMessage(n) + "'").toList());
  }
}
