package plumbline.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.Pipeline.Checked;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.content.ContentFolder;
import plumbline.content.Shown;
import plumbline.content.SourceLines;
import plumbline.model.Problem;

/** Prints what a check found: every problem, then one line with the counts. */
final class Report {
  private final Console console;

  Report(Console console) {
    this.console = console;
  }

  /** Problems go to the error stream, findings and the summary to the output. */
  void print(ContentFolder content, Checked checked) {
    problems(content, checked.problems());
    findings(checked.findings());
    int objectives = checked.analysis().graph().objectives().size();
    console
        .out()
        .println(
            summary(checked.problems())
                + " in "
                + count(objectives, "objective")
                + "; "
                + (checked.hasErrors()
                    ? "the goals are not analysed until the errors are put right"
                    : classes(checked.findings()))
                + ".");
  }

  void problems(ContentFolder content, List<Problem> problems) {
    ProblemText text = new ProblemText(console, new SourceLines(content.files()));
    problems.forEach(problem -> console.err().println(text.of(problem)));
  }

  /** Gross and attention; notes are counted only, accepted ones left out. */
  private void findings(List<Finding> findings) {
    findings.stream()
        .filter(f -> !f.isAccepted() && f.findingClass() != FindingClass.NOTE)
        .forEach(finding -> console.out().println(text(finding)));
  }

  private String text(Finding finding) {
    boolean gross = finding.findingClass() == FindingClass.GROSS;
    String word = gross ? console.red("gross:") : console.yellow("attention:");
    String place = finding.at().path() + ":" + finding.at().line() + ":";
    return console.bold(Shown.printable(place))
        + " "
        + word
        + " "
        + finding.message().text()
        + " ["
        + finding.rule()
        + "]\n  "
        + Shown.printable(finding.edit().advice())
        + "\n";
  }

  private static String classes(List<Finding> findings) {
    String counts =
        Stream.of(FindingClass.values())
            .filter(of -> findings.stream().anyMatch(f -> counts(f, of)))
            .map(of -> findings.stream().filter(f -> counts(f, of)).count() + " " + of.word())
            .collect(Collectors.joining(", "));
    long accepted = findings.stream().filter(Finding::isAccepted).count();
    String standing = counts.isEmpty() ? "no finding" : "findings: " + counts;
    return accepted == 0 ? standing : standing + ", " + accepted + " accepted";
  }

  private static boolean counts(Finding finding, FindingClass of) {
    return finding.findingClass() == of && !finding.isAccepted();
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
