package plumbline;

import java.util.List;
import plumbline.config.Settings;
import plumbline.history.History;
import plumbline.link.OkrGraph;
import plumbline.model.Okrs;
import plumbline.model.Problem;
import plumbline.model.ProblemsOfFile;

/**
 * What the content says, linked, before it is scored and analysed.
 *
 * @param problems everything that is wrong with it, each once, sorted by place
 */
public record Read(
    Okrs okrs, OkrGraph graph, Settings settings, History history, List<Problem> problems) {
  public Read {
    problems = ProblemsOfFile.cut(problems.stream().distinct().toList());
  }
}
