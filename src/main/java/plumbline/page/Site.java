package plumbline.page;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.config.Settings;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.score.MeanScore;
import plumbline.score.Scores;

/**
 * Everything that pages are made from.
 *
 * @param current the cycle that the site opens with; empty where there is none
 */
public record Site(OkrGraph graph, Scores scores, Settings settings, Optional<Cycle> current) {
  /** The site's title. */
  public String title() {
    return settings.title().orElse(graph.company().name());
  }

  /** Where a file can be edited, as far as the site says. */
  Optional<String> edit(String path) {
    return settings.editUrl().map(url -> url.replace("{path}", new Links("x").url(path)));
  }

  /** What is expected of a mean today; nothing any more once the current cycle is over. */
  OptionalDouble expected(MeanScore mean) {
    boolean over = current.filter(cycle -> scores.asOf().isAfter(cycle.end())).isPresent();
    return over ? OptionalDouble.empty() : mean.expected();
  }
}
