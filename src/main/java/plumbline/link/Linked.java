package plumbline.link;

import java.util.List;
import plumbline.model.Problem;

/**
 * What linking gives: the graph, and everything in the content that does not hold together.
 *
 * @param graph complete only where no problem is an error; what could not be resolved is left out
 * @param problems in file order
 */
public record Linked(OkrGraph graph, List<Problem> problems) {
  public Linked {
    problems = List.copyOf(problems);
  }
}
