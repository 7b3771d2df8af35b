package plumbline.cli;

import java.util.List;
import plumbline.Pipeline.Checked;
import plumbline.content.ContentFolder;
import plumbline.content.SourceLines;
import plumbline.model.Problem;

/** Prints what a check found: every problem, then one line with the counts. */
final class Report {
  private final Console console;

  Report(Console console) {
    this.console = console;
  }

  /** Problems go to the error stream, the summary to the output. */
  void print(ContentFolder content, Checked checked) {
    problems(content, checked.problems());
    int objectives = checked.site().graph().objectives().size();
    console
        .out()
        .println(summary(checked.problems()) + " in " + count(objectives, "objective") + ".");
  }

  void problems(ContentFolder content, List<Problem> problems) {
    ProblemText text = new ProblemText(console, new SourceLines(content.files()));
    problems.forEach(problem -> console.err().println(text.of(problem)));
  }

  static String summary(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    if (problems.isEmpty()) {
      return "No problem";
    }
    return count(errors, "error") + (warnings == 0 ? "" : " and " + count(warnings, "warning"));
  }

  static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
