package plumbline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many problems of one file are told: a file that is wrong throughout drowns no other's. */
public final class ProblemsOfFile {
  /** The most that are told of one file, before the one that counts the rest. */
  public static final int MOST = 100;

  private ProblemsOfFile() {}

  /**
   * The problems, sorted by place; of a file with too many the errors first, and a count of the
   * rest.
   */
  public static List<Problem> cut(List<Problem> problems) {
    Map<String, List<Problem>> byFile =
        problems.stream().collect(Collectors.groupingBy(problem -> problem.at().path()));
    return byFile.values().stream().flatMap(one -> cutOne(one).stream()).sorted().toList();
  }

  private static List<Problem> cutOne(List<Problem> problems) {
    if (problems.size() <= MOST) {
      return problems;
    }
    List<Problem> ranked =
        problems.stream()
            .sorted(
                Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Problem> told = new ArrayList<>(ranked.subList(0, MOST));
    List<Problem> rest = ranked.subList(MOST, ranked.size());
    Problem first = rest.get(0);
    told.add(
        new Problem(
            first.severity(),
            "more-problems",
            first.at(),
            "found " + rest.size() + " more problems in this file, expected none",
            "They are told once there are fewer."));
    return told;
  }
}
