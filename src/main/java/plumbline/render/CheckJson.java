package plumbline.render;

import java.util.List;
import plumbline.alignment.Finding;
import plumbline.model.Problem;
import plumbline.page.AlignmentData;
import plumbline.page.AlignmentData.FindingData;
import plumbline.page.ProblemData;

/** Writes the answer of {@code check} for other programs. */
public final class CheckJson {
  private CheckJson() {}

  private record Answer(List<ProblemData> problems, List<FindingData> findings) {}

  /** {@code {"problems": […], "findings": […]}}, indented, with a line end after it. */
  public static String of(List<Problem> problems, List<Finding> findings) {
    return RecordJson.of(
        new Answer(
            problems.stream().map(ProblemData::of).toList(),
            findings.stream().map(AlignmentData::of).toList()));
  }
}
