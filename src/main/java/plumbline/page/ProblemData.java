package plumbline.page;

import plumbline.model.Problem;

/** A problem of the content as every machine-readable answer writes it. */
public record ProblemData(
    String severity, String code, String path, int line, int column, String message, String hint) {
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
