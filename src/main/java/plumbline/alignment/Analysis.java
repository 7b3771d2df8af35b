package plumbline.alignment;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.config.Settings;
import plumbline.history.History;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.score.Scores;

/**
 * Everything that is known of the goals on one day.
 *
 * @param history how they came to be what they are
 * @param reports the alignment report of every cycle, by the cycle's id
 */
public record Analysis(
    OkrGraph graph,
    Scores scores,
    Settings settings,
    History history,
    Map<String, Report> reports) {
  public Analysis {
    reports = Map.copyOf(reports);
  }

  /** Analyses every cycle, with the rules asked in a given way. */
  public static Analysis of(AnalysisInput basis, RuleTimer asking) {
    Map<String, Report> reports =
        basis.graph().cycles().parallelStream()
            .collect(Collectors.toMap(Cycle::id, cycle -> Alignment.of(basis, cycle, asking)));
    return new Analysis(basis.graph(), basis.scores(), basis.settings(), basis.history(), reports);
  }

  /** The alignment report of a cycle. */
  public Report report(Cycle cycle) {
    return reports.get(cycle.id());
  }

  /** The alignment report of the cycle that the site opens with. */
  public Optional<Report> currentReport() {
    return graph.currentCycle().map(this::report);
  }
}
