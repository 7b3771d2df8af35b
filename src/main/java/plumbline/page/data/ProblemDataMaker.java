package plumbline.page.data;

import plumbline.model.Problem;
import plumbline.view.ProblemData;

/** Makes problems of the content as machine-readable answers write them. */
public final class ProblemDataMaker {
  private ProblemDataMaker() {}

  public static ProblemData of(Problem problem) {
    return new ProblemData(
        problem.severity().word(),
        problem.code(),
        problem.at().path(),
        problem.at().line(),
        problem.at().column(),
        problem.message(),
        problem.hint());
  }
}
