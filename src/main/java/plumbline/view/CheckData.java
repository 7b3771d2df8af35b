package plumbline.view;

import java.util.List;
import plumbline.view.AlignmentData.FindingData;

/** The answer of {@code check} for other programs. */
public record CheckData(List<ProblemData> problems, List<FindingData> findings) {
  public CheckData {
    problems = List.copyOf(problems);
    findings = List.copyOf(findings);
  }
}
