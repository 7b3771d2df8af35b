package plumbline.render.data;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import plumbline.render.OutputFile;
import plumbline.text.Language;
import plumbline.text.LegalText;
import plumbline.view.Feed;
import plumbline.view.Urls;

/** Writes what changed lately as an Atom feed (RFC 4287). */
public final class AtomFeed {
  private final Feed feed;
  private final Language language;

  private AtomFeed(Feed feed, Language language) {
    this.feed = feed;
    this.language = language;
  }

  public static OutputFile of(Feed feed, Language language) {
    try {
      String xml = new WireFeedOutput().outputString(new AtomFeed(feed, language).atom());
      return new OutputFile(Urls.FEED, xml.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private com.rometools.rome.feed.atom.Feed atom() {
    com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    atom.setEncoding(StandardCharsets.UTF_8.name());
    atom.setId(feed.id());
    atom.setTitleEx(plain(feed.title()));
    atom.setUpdated(updated());
    atom.setOtherLinks(List.of(link("self", "application/atom+xml", feed.self())));
    atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.home())));
    atom.setEntries(feed.entries().stream().map(this::entry).toList());
    return atom;
  }

  /** The last of all commits; without any, the site's own day. */
  private Date updated() {
    return feed.entries().stream()
        .map(Feed.Entry::updated)
        .max(Comparator.comparing(OffsetDateTime::toInstant))
        .map(AtomFeed::date)
        .orElseGet(() -> date(feed.asOf().atStartOfDay().atOffset(ZoneOffset.UTC)));
  }

  private static Date date(OffsetDateTime time) {
    return Date.from(time.toInstant());
  }

  private Entry entry(Feed.Entry of) {
    Entry entry = new Entry();
    entry.setId(of.id());
    entry.setTitleEx(plain(of.title()));
    entry.setUpdated(date(of.updated()));
    entry.setAuthors(List.of(person(of.author())));
    entry.setAlternateLinks(List.of(link("alternate", "text/html", of.url())));
    entry.setCategories(List.<Category>of());
    Content content = new Content();
    content.setType("html");
    content.setValue(html(of));
    entry.setContents(List.of(content));
    return entry;
  }

  private static Content plain(String text) {
    Content content = new Content();
    content.setType("text");
    content.setValue(LegalText.of(text));
    return content;
  }

  /** An entry has to have an author with a name. */
  private SyndPerson person(String name) {
    Person person = new Person();
    person.setName(name.isBlank() ? language.say("feed.nobody") : LegalText.of(name));
    return person;
  }

  private static Link link(String rel, String type, String url) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(url);
    return link;
  }

  private String html(Feed.Entry of) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    Element body = document.body();
    Element said = body.appendElement("p");
    said.text(
        LegalText.of(of.subject().isEmpty() ? language.say("feed.no-subject") : of.subject()));
    of.commit()
        .ifPresent(
            url ->
                said.appendText(" ")
                    .appendElement("a")
                    .attr("href", url)
                    .text(language.say("feed.commit")));
    Element goals = body.appendElement("ul");
    of.items().forEach(item -> goal(goals.appendElement("li"), item));
    if (of.more() > 0) {
      goals.appendElement("li").text(language.say("changes.and-more", of.more()));
    }
    return body.html();
  }

  private void goal(Element line, Feed.Item item) {
    line.appendText(language.say("feed.goal", item.word()));
    item.url()
        .map(url -> line.appendElement("a").attr("href", url))
        .orElse(line)
        .appendText(LegalText.of(item.title()));
    if (!item.lines().isEmpty()) {
      Element lines = line.appendElement("ul");
      item.lines().forEach(text -> lines.appendElement("li").text(LegalText.of(text)));
    }
  }
}
