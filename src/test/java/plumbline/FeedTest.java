package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** The feed holds what RFC 4287 wants, and says what its readers want. */
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITE = "https://okr.lantern.example/goals/";

  private final BuiltSite site = BuiltSite.of(BuiltSite.HISTORY);

  @TempDir Path dir;

  private static Element feed(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  private Element feed() throws Exception {
    return feed(site.files().get("changes.xml"));
  }

  private static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && name.equals(child.getLocalName())) {
        assertEquals(ATOM, child.getNamespaceURI());
        found.add(child);
      }
    }
    return found;
  }

  private static String text(Element of, String name) {
    List<Element> found = children(of, name);
    assertEquals(1, found.size(), name);
    return found.get(0).getTextContent();
  }

  private static String link(Element of, String rel) {
    List<String> found =
        children(of, "link").stream()
            .filter(link -> link.getAttribute("rel").equals(rel))
            .map(link -> link.getAttribute("href"))
            .toList();
    assertEquals(1, found.size(), rel);
    return found.get(0);
  }

  @Test
  void theFeedAndEachEntryHaveWhatTheStandardRequires() throws Exception {
    Element feed = feed();
    assertEquals("feed", feed.getLocalName());
    assertEquals(ATOM, feed.getNamespaceURI());
    assertEquals(SITE + "changes.xml", text(feed, "id"));
    assertEquals("Lantern: what changed", text(feed, "title"));
    assertEquals(SITE + "changes.xml", link(feed, "self"));
    assertEquals(SITE + "changes.html", link(feed, "alternate"));
    Set<String> ids = new HashSet<>();
    Instant last = Instant.MAX;
    for (Element entry : children(feed, "entry")) {
      assertTrue(ids.add(text(entry, "id")));
      assertEquals("tag", URI.create(text(entry, "id")).getScheme());
      assertFalse(text(entry, "title").isBlank());
      assertFalse(text(children(entry, "author").get(0), "name").isBlank());
      Instant updated = Instant.parse(text(entry, "updated"));
      assertFalse(updated.isAfter(last), "newest first");
      last = updated;
      assertTrue(link(entry, "alternate").startsWith(SITE));
      assertEquals("html", children(entry, "content").get(0).getAttribute("type"));
    }
    assertEquals(18, ids.size(), "the commits that changed goals: neither drafts nor teams alone");
    assertEquals("2026-02-12T12:00:00Z", text(feed, "updated"));
  }

  @Test
  void anEntrySaysWhatChangedAndWhatAStrangerWroteIsText() throws Exception {
    Element lowered =
        children(feed(), "entry").stream()
            .filter(entry -> text(entry, "updated").startsWith("2026-02-03"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "The first result fits: Searches that end with the first result · target: 70 % → 60 %;"
            + " Searches that end with the first result · due: 31 Mar 2026 (the cycle’s end) → 20"
            + " Mar 2026",
        text(lowered, "title").replace('\u00A0', ' '));
    assertEquals(SITE + "okrs/2026-q1/search/first-result.html", link(lowered, "alternate"));
    assertEquals(HistoryExample.EVE, text(children(lowered, "author").get(0), "name"));
    var content = Jsoup.parseBodyFragment(text(lowered, "content")).body();
    assertTrue(content.select("script, b").isEmpty(), content.html());
    assertTrue(content.text().startsWith("<script>alert(1)</script> \"lower\" & later commit"));
    assertEquals(2, content.select("li li").size());
    assertTrue(
        text(lowered, "id")
            .matches("tag:okr\\.lantern\\.example,2026-02-03:/goals/commit/[0-9a-f]{40}"),
        text(lowered, "id"));
  }

  @Test
  void everyPageNamesTheFeed() {
    for (String path : site.pages()) {
      var link = site.page(path).select("link[type=application/atom+xml]");
      boolean redirect = !site.page(path).select("meta[http-equiv=refresh]").isEmpty();
      assertEquals(redirect ? 0 : 1, link.size(), path);
    }
  }

  @Test
  void withoutTheSitesAddressThereIsNoFeed() {
    try (GitFolder folder = HistoryExample.in(dir.resolve("repo"))) {
      folder.edit("content/site.yaml", "base_url: " + SITE + "\n", "");
      Path out = dir.resolve("out");
      Runs.of("build", folder.dir().toString(), "--out", out.toString());
      assertTrue(Files.exists(out.resolve("changes.html")));
      assertFalse(Files.exists(out.resolve("changes.xml")));
      String home = new String(BuiltSite.filesIn(out).get("index.html"), StandardCharsets.UTF_8);
      assertFalse(home.contains("atom+xml"));
    }
  }
}
