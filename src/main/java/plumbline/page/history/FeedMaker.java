package plumbline.page.history;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import plumbline.history.Revision;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.Feed;
import plumbline.view.Urls;

/** Makes the feed of what changed lately. */
public final class FeedMaker {
  private static final int MOST = 50;
  private static final int MOST_ITEMS = 25;

  private final Site site;
  private final PublishedHistory chronicle;
  private final String base;
  private final Links links = new Links(Urls.FEED);

  private FeedMaker(Site site, PublishedHistory chronicle, String base) {
    this.site = site;
    this.chronicle = chronicle;
    this.base = base;
  }

  /** The feed of a site that has a history and an address. */
  public static Optional<Feed> of(Site site) {
    return site.feed()
        .flatMap(path -> site.settings().baseUrl())
        .map(base -> new FeedMaker(site, new PublishedHistory(site), base).feed());
  }

  private Feed feed() {
    return new Feed(
        base + Urls.FEED,
        site.words().say("feed.title", site.title()),
        base + Urls.FEED,
        base + Urls.CHANGES,
        site.scores().asOf(),
        chronicle.stories().stream()
            .map(story -> story.where(PublishedChange::isGoal))
            .filter(story -> !story.isEmpty())
            .limit(MOST)
            .map(this::entry)
            .toList());
  }

  private Feed.Entry entry(PublishedCommit story) {
    Revision revision = story.revision();
    Optional<String> goal = story.told().size() == 1 ? url(story.told().get(0)) : Optional.empty();
    return new Feed.Entry(
        id(revision),
        new CommitSentence(site).title(story),
        goal.orElse(base + Urls.CHANGES),
        revision.time(),
        revision.author(),
        revision.subject(),
        site.commit(revision),
        story.told().stream().limit(MOST_ITEMS).map(this::item).toList(),
        Math.max(0, story.told().size() - MOST_ITEMS));
  }

  private Feed.Item item(PublishedChange told) {
    return new Feed.Item(
        told.word(site.words()),
        told.title(),
        url(told),
        told.isNew()
            ? List.of()
            : new ChangeSentences(site)
                .lines(told).stream().map(new ChangeSentences(site)::text).toList());
  }

  private Optional<String> url(PublishedChange told) {
    return told.now().map(one -> base + links.to(one).url());
  }

  /** A name that no other commit of no other site has (RFC 4151). */
  private String id(Revision revision) {
    URI address = URI.create(base);
    return "tag:%s,%s:%scommit/%s"
        .formatted(
            address.getHost().replaceAll("[^A-Za-z0-9.-]", "-"),
            revision.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
            address.getRawPath(),
            revision.id());
  }
}
