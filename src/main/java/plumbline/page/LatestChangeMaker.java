package plumbline.page;

import java.util.List;
import java.util.Optional;

/** Picks the commits that are worth telling among the latest. */
final class LatestChangeMaker {
  private static final int MOST = 5;

  private LatestChangeMaker() {}

  /** The latest that are worth telling. */
  static List<LatestChange> of(List<Story> stories, Site site, Links links) {
    return stories.stream()
        .filter(Story::isWorthTelling)
        .limit(MOST)
        .map(story -> of(story, site, links))
        .toList();
  }

  private static LatestChange of(Story story, Site site, Links links) {
    Optional<LinkTo> goal =
        story.goals().size() == 1 ? story.goals().get(0).now().map(links::to) : Optional.empty();
    return new LatestChange(
        new LinkTo(
            new StoryWords(site).title(story),
            goal.map(LinkTo::url).orElseGet(() -> links.url(Urls.CHANGES))),
        story.revision().author(),
        site.words().dated(story.revision().date(), site.scores().asOf()));
  }
}
