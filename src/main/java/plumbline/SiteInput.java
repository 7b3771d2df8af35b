package plumbline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Analysis;
import plumbline.config.Settings;
import plumbline.content.source.ContentFolder;
import plumbline.history.History;
import plumbline.publish.Inputs;
import plumbline.review.Review;

/**
 * All that a site is made from.
 *
 * @param analysis of content without errors
 * @param change what is marked as different, in a preview of a change
 * @param content where its assets are
 * @param templates the site's own templates and texts, which replace the built-in ones by name
 */
public record SiteInput(
    Analysis analysis, Optional<Review> change, ContentFolder content, ContentFolder templates) {

  /**
   * What tells whether a site would be the same again; nothing of a preview, which is made once and
   * has two states to compare.
   */
  Optional<Inputs> fingerprint() {
    if (change.isPresent()) {
      return Optional.empty();
    }
    Settings settings = analysis.settings();
    History history = analysis.history();
    Stream<String> facts =
        Stream.concat(
            Stream.of(settings.asOf(), settings.drafts(), history.shallow()).map(String::valueOf),
            history.entries().stream().map(entry -> entry.revision().id()));
    return Optional.of(Inputs.of(facts.toList(), List.of(content, templates)));
  }
}
