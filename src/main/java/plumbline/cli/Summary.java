package plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.Checked;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.model.Problem;
import plumbline.review.NewSince;

/** Sums up a check in one line. */
final class Summary {
  private static final String NOT_ANALYSED =
      "the goals are not analysed until the errors are put right";

  private Summary() {}

  /** Of everything that there is. */
  static String of(Checked checked) {
    String findings = classes(checked.findings());
    return problems(checked.problems())
        + " in "
        + count(checked.analysis().graph().objectives().size(), "objective")
        + "; "
        + (checked.hasErrors()
            ? NOT_ANALYSED
            : (findings.isEmpty() ? "no finding" : "findings: " + findings)
                + accepted(checked.findings()))
        + ".";
  }

  /**
   * Of what is new.
   *
   * @param base what it is compared with
   * @param errors whether there are errors now, new or not
   */
  static String of(String base, NewSince brought, boolean errors) {
    List<String> news = new ArrayList<>();
    if (!brought.problems().isEmpty()) {
      news.add(problems(brought.problems()));
    }
    if (!classes(brought.findings()).isEmpty()) {
      news.add(classes(brought.findings()));
    }
    return "New since "
        + base
        + ": "
        + (news.isEmpty() ? "nothing" : String.join(", ", news))
        + accepted(brought.findings())
        + "; "
        + before(brought, errors)
        + ".";
  }

  private static String before(NewSince brought, boolean errors) {
    String problems = brought.known() == 0 ? "" : count(brought.known(), "problem");
    if (errors) {
      return (problems.isEmpty() ? "" : known(problems, brought.known()) + "; ") + NOT_ANALYSED;
    }
    if (brought.knownFindings().isEmpty()) {
      return "the content then had errors and was not analysed, so all findings are reported";
    }
    int findings = brought.knownFindings().get();
    String all = count(findings, "finding");
    return problems.isEmpty()
        ? known(all, findings)
        : known(problems + " and " + all, brought.known() + findings);
  }

  private static String known(String what, int n) {
    return what + (n == 1 ? " was" : " were") + " there before";
  }

  private static String classes(List<Finding> findings) {
    return Stream.of(FindingClass.values())
        .filter(of -> findings.stream().anyMatch(f -> counts(f, of)))
        .map(of -> findings.stream().filter(f -> counts(f, of)).count() + " " + of.word())
        .collect(Collectors.joining(", "));
  }

  private static String accepted(List<Finding> findings) {
    long accepted = findings.stream().filter(Finding::isAccepted).count();
    return accepted == 0 ? "" : ", " + accepted + " accepted";
  }

  private static boolean counts(Finding finding, FindingClass of) {
    return finding.findingClass() == of && !finding.isAccepted();
  }

  /** {@code 1 error and 2 warnings}, or {@code No problem}. */
  static String problems(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    if (problems.isEmpty()) {
      return "No problem";
    }
    if (errors == 0) {
      return count(warnings, "warning");
    }
    return count(errors, "error") + (warnings == 0 ? "" : " and " + count(warnings, "warning"));
  }

  static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
