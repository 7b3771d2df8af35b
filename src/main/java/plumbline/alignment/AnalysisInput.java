package plumbline.alignment;

import java.util.List;
import plumbline.config.Settings;
import plumbline.history.History;
import plumbline.link.OkrGraph;
import plumbline.score.Scores;

/**
 * What the analysis of every cycle starts from.
 *
 * @param rules what is asked, in the order of the report
 * @param history how the goals came to be what they are; nothing where there is no repository
 */
public record AnalysisInput(
    OkrGraph graph, Scores scores, Settings settings, History history, List<Rule> rules) {
  public AnalysisInput {
    rules = List.copyOf(rules);
  }

  /** Scores the goals, to be asked about by some rules. */
  public static AnalysisInput of(
      OkrGraph graph, Settings settings, History history, List<Rule> rules) {
    return new AnalysisInput(graph, Scores.of(graph, settings), settings, history, rules);
  }
}
