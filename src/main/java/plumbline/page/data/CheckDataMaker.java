package plumbline.page.data;

import java.util.List;
import plumbline.alignment.Finding;
import plumbline.model.Problem;
import plumbline.view.CheckData;

/** Makes the answer of {@code check} for other programs. */
public final class CheckDataMaker {
  private CheckDataMaker() {}

  /** The problems and findings of a check, in their order. */
  public static CheckData of(List<Problem> problems, List<Finding> findings) {
    return new CheckData(
        problems.stream().map(ProblemDataMaker::of).toList(),
        findings.stream().map(AlignmentDataMaker::of).toList());
  }
}
