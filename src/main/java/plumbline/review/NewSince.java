package plumbline.review;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.change.Moves;
import plumbline.model.Problem;

/**
 * What a check says of a change alone: what is new, and how much was there before.
 *
 * @param problems the new ones, in file order
 * @param findings the new ones of the current cycle, the gravest first; all of them where those
 *     before are not known; none where those after are not
 * @param known how many problems were there before
 * @param knownFindings how many findings were there before; empty: the content before has errors,
 *     and was not analysed
 */
public record NewSince(
    List<Problem> problems, List<Finding> findings, int known, Optional<Integer> knownFindings) {
  public NewSince {
    problems = List.copyOf(problems);
    findings = List.copyOf(findings);
  }

  /**
   * Compares two sides.
   *
   * @param before and {@code after} computed for the same day
   */
  public static NewSince between(Side before, Side after) {
    Moves moves = Moves.between(before.okrs(), after.okrs());
    Brought<Problem> problems = Brought.problems(before.problems(), after.problems(), moves);
    int known = problems.stayed().size();
    Optional<Report> report = after.analysis().currentReport();
    List<Finding> all = after.isReadable() ? findings(after, report) : List.of();
    if (!before.isReadable()) {
      return new NewSince(problems.brought(), all, known, Optional.empty());
    }
    Brought<Finding> findings = Brought.findings(findings(before, report), all, moves);
    int stayed = findings.stayed().size();
    return new NewSince(problems.brought(), findings.brought(), known, Optional.of(stayed));
  }

  /** A side's findings of a cycle; none where the side does not have it. */
  private static List<Finding> findings(Side side, Optional<Report> of) {
    return of.map(report -> report.cycle().id())
        .map(side.analysis().reports()::get)
        .map(Report::findings)
        .orElse(List.of());
  }
}
