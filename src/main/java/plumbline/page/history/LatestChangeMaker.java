package plumbline.page.history;

import java.util.List;
import java.util.Optional;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.LatestChange;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Picks the commits that are worth telling among the latest. */
public final class LatestChangeMaker {
  private static final int MOST = 5;

  private LatestChangeMaker() {}

  /** The latest that are worth telling. */
  public static List<LatestChange> of(List<PublishedCommit> stories, Site site, Links links) {
    return stories.stream()
        .filter(PublishedCommit::isWorthTelling)
        .limit(MOST)
        .map(story -> of(story, site, links))
        .toList();
  }

  private static LatestChange of(PublishedCommit story, Site site, Links links) {
    Optional<LinkTo> goal =
        story.goals().size() == 1 ? story.goals().get(0).now().map(links::to) : Optional.empty();
    return new LatestChange(
        new LinkTo(
            new CommitSentence(site).title(story),
            goal.map(LinkTo::url).orElseGet(() -> links.url(Urls.CHANGES))),
        story.revision().author(),
        site.words().dated(story.revision().date(), site.scores().asOf()));
  }
}
