package plumbline.review;

import java.util.List;
import plumbline.alignment.Finding;
import plumbline.change.Moves;
import plumbline.model.Problem;

/**
 * What a change does to the findings, or to the problems, of a version.
 *
 * @param brought those after the change that were not there before, or were less grave; in the
 *     order in which they were given
 * @param cleared those before the change that are no longer there
 * @param stayed those after the change that were there before, as grave or graver
 */
public record Brought<T>(List<T> brought, List<T> cleared, List<T> stayed) {
  public Brought {
    brought = List.copyOf(brought);
    cleared = List.copyOf(cleared);
    stayed = List.copyOf(stayed);
  }

  /**
   * Compares findings: the same rule about the same subject is the same finding, whatever its
   * words, its line and its file are. Clusters are the same where they share an objective. A
   * finding that stood as accepted and stands without it is graver.
   *
   * @param before the findings before the change, analysed for the same day as those after it
   * @param moves what has another name after the change
   */
  public static Brought<Finding> findings(List<Finding> before, List<Finding> after, Moves moves) {
    return new Pairing<>(new SameFinding(moves), before).with(after);
  }

  /**
   * Compares problems: the same code and message in the same file is the same problem, on whatever
   * line. They are counted: twice where there was one brings one.
   *
   * @param moves what has another name after the change
   */
  public static Brought<Problem> problems(List<Problem> before, List<Problem> after, Moves moves) {
    return new Pairing<>(new SameProblem(moves), before).with(after);
  }
}
