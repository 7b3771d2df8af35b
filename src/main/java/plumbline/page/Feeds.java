package plumbline.page;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import plumbline.history.Revision;

/** Makes the feed of what changed lately. */
public final class Feeds {
  private static final int MOST = 50;
  private static final int MOST_ITEMS = 25;

  private final Site site;
  private final Chronicle chronicle;
  private final String base;
  private final Links links = new Links(Urls.FEED);

  private Feeds(Site site, Chronicle chronicle, String base) {
    this.site = site;
    this.chronicle = chronicle;
    this.base = base;
  }

  /** The feed of a site that has a history and an address. */
  public static Optional<Feed> of(Site site) {
    return site.feed()
        .flatMap(path -> site.settings().baseUrl())
        .map(base -> new Feeds(site, new Chronicle(site), base).feed());
  }

  private Feed feed() {
    return new Feed(
        base + Urls.FEED,
        site.words().say("feed.title", site.title()),
        base + Urls.FEED,
        base + Urls.CHANGES,
        site.scores().asOf(),
        chronicle.stories().stream()
            .map(story -> story.where(Told::isGoal))
            .filter(story -> !story.isEmpty())
            .limit(MOST)
            .map(this::entry)
            .toList());
  }

  private Feed.Entry entry(Story story) {
    Revision revision = story.revision();
    Optional<String> goal = story.told().size() == 1 ? url(story.told().get(0)) : Optional.empty();
    return new Feed.Entry(
        id(revision),
        new StoryWords(site).title(story),
        goal.orElse(base + Urls.CHANGES),
        revision.time(),
        revision.author(),
        revision.subject(),
        site.commit(revision),
        story.told().stream().limit(MOST_ITEMS).map(this::item).toList(),
        Math.max(0, story.told().size() - MOST_ITEMS));
  }

  private Feed.Item item(Told told) {
    return new Feed.Item(
        told.word(site.words()),
        told.title(),
        url(told),
        told.isNew()
            ? List.of()
            : new PastWords(site).lines(told).stream().map(new PastWords(site)::text).toList());
  }

  private Optional<String> url(Told told) {
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
