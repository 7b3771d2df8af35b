package plumbline;

import java.util.List;
import plumbline.alignment.Analysis;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.model.Okrs;
import plumbline.model.Problem;
import plumbline.review.Side;

/**
 * What the content says, what the analysis makes of it, and everything that is wrong with it.
 *
 * @param problems sorted by place
 */
public record Checked(Okrs okrs, Analysis analysis, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  /**
   * What the analysis finds in the current cycle; nothing while there are errors, because an
   * analysis of half of the goals would mislead.
   */
  public List<Finding> findings() {
    return hasErrors()
        ? List.of()
        : analysis.currentReport().map(Report::findings).orElse(List.of());
  }

  /** Whether something has to be put right before a site can be published. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * One side of a comparison.
   *
   * @param name what people call this state of the content
   */
  public Side side(String name) {
    return new Side(name, okrs, analysis, problems);
  }
}
