package plumbline.page;

import java.util.Optional;
import plumbline.config.Settings;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
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
}
