package plumbline.render.check;

import java.util.List;
import plumbline.render.data.RecordJson;

/**
 * Writes the answer of {@code check} as a Code Quality report, which GitLab shows in merge requests
 * (docs.gitlab.com, 'Code Quality', 'report format'). Accepted findings are left out.
 */
public final class CheckGitlab {
  private CheckGitlab() {}

  private record Issue(
      String description, String checkName, String fingerprint, String severity, Place location) {}

  private record Place(String path, Lines lines) {}

  private record Lines(int begin) {}

  /** A JSON list, empty where there is nothing to say. */
  public static String of(CheckAnswer answer) {
    List<Issue> issues =
        answer.remarks().stream()
            .filter(remark -> !remark.isAccepted())
            .map(CheckGitlab::issue)
            .toList();
    return RecordJson.of(issues);
  }

  private static Issue issue(CheckRemark remark) {
    return new Issue(
        remark.text().replace('\n', ' '),
        remark.rule(),
        remark.fingerprint(),
        severity(remark.weight()),
        new Place(remark.at().path(), new Lines(remark.at().line())));
  }

  private static String severity(CheckRemark.Weight weight) {
    return switch (weight) {
      case ERROR -> "blocker";
      case GROSS -> "critical";
      case WARNING -> "major";
      case ATTENTION -> "minor";
      case NOTE -> "info";
    };
  }
}
