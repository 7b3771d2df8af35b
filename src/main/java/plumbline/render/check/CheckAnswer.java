package plumbline.render.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.model.Problem;

/**
 * What a check says, for every format.
 *
 * @param problems in file order
 * @param findings the gravest first; accepted ones included
 * @param failOn the least class of findings that fails the check; empty: only errors fail it
 * @param folder the path of the folder that holds the content below the repository's root, with a
 *     final {@code /}; empty: the root itself, or no repository
 * @param analysed whether the goals were analysed; errors, new or not, prevent it
 */
public record CheckAnswer(
    List<Problem> problems,
    List<Finding> findings,
    Optional<FindingClass> failOn,
    String folder,
    boolean analysed) {
  public CheckAnswer {
    problems = List.copyOf(problems);
    findings = List.copyOf(findings);
  }

  /** Whether the check fails. */
  public boolean fails() {
    return problems.stream().anyMatch(Problem::isError) || findings.stream().anyMatch(this::fails);
  }

  private boolean fails(Finding finding) {
    return !finding.isAccepted()
        && failOn.filter(least -> finding.findingClass().compareTo(least) <= 0).isPresent();
  }

  /** Problems and findings alike: the problems first. */
  List<CheckRemark> remarks() {
    Fingerprints fingerprints = new Fingerprints();
    List<CheckRemark> remarks = new ArrayList<>();
    problems.forEach(one -> remarks.add(CheckRemark.of(one, folder, fingerprints)));
    findings.forEach(one -> remarks.add(CheckRemark.of(one, fails(one), folder, fingerprints)));
    return remarks;
  }
}
