package plumbline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.view.Sitemap;

/** Sitemaps of very large sites. */
class SitemapPartsTest {
  @Test
  void whatTheProtocolAllowsInOneFileIsOneFile() {
    List<Sitemap> one = SitemapMaker.of("https://x.example/", paths(SitemapMaker.MOST));
    assertEquals(List.of("sitemap.xml"), one.stream().map(Sitemap::path).toList());
  }

  @Test
  void morePagesAreInPartsUnderAnIndex() {
    List<Sitemap> all = SitemapMaker.of("https://x.example/", paths(SitemapMaker.MOST + 1));
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"),
        all.stream().map(Sitemap::path).toList());
    assertTrue(all.get(2).index());
    assertEquals(
        List.of("https://x.example/sitemap-1.xml", "https://x.example/sitemap-2.xml"),
        all.get(2).addresses());
    assertEquals(List.of("https://x.example/p50000.html"), all.get(1).addresses());
  }

  private static List<String> paths(int count) {
    return IntStream.range(0, count).mapToObj(i -> "p" + i + ".html").toList();
  }
}
