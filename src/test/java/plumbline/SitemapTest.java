package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What search engines are told of. */
class SitemapTest {
  private static final String BASE = "https://okr.polaris.example/goals/";
  private final BuiltSite site = BuiltSite.of(BuiltSite.EVERYTHING);

  @Test
  void itListsTheCanonicalAddressOfEveryPageThatIsToBeFound() throws IOException {
    List<String> listed = locations();
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        String canonical = site.page(path).select("link[rel=canonical]").attr("href");
        boolean hidden = path.equals("404.html") || isRedirect(site.page(path));
        assertEquals(!hidden, listed.contains(canonical) && !hidden, path + " at " + canonical);
      }
    }
    assertEquals(listed.stream().distinct().toList(), listed);
  }

  private static boolean isRedirect(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  @Test
  void addressesAreAbsoluteAndEscaped() throws IOException {
    List<String> listed = locations();
    assertTrue(listed.stream().allMatch(url -> url.startsWith(BASE)), listed.toString());
    assertTrue(listed.contains(BASE), "the home page has the folder's address");
    assertTrue(listed.stream().anyMatch(url -> url.contains("qualit%C3%A4t/")), listed.toString());
  }

  @Test
  void aSiteWithoutAnAddressHasNone() {
    assertFalse(BuiltSite.of("dealership").files().containsKey("sitemap.xml"));
  }

  private List<String> locations() throws IOException {
    String xml = Files.readString(site.folder().resolve("sitemap.xml"));
    return Jsoup.parse(xml, "", Parser.xmlParser()).select("url > loc").eachText();
  }
}
