package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.view.PageEntry;
import plumbline.view.Sitemap;
import plumbline.view.Urls;

/** Makes the lists of pages for search engines. */
public final class SitemapMaker {
  /** What the protocol allows in one file. */
  public static final int MOST = 50_000;

  private SitemapMaker() {}

  /**
   * The site's sitemaps: one, or an index and its parts; none where the site's address is not
   * known.
   */
  public static List<Sitemap> of(Site site) {
    return site.settings().baseUrl().map(base -> of(base, paths(site))).orElse(List.of());
  }

  static List<Sitemap> of(String base, List<String> paths) {
    List<String> addresses = paths.stream().map(path -> Links.address(base, path)).toList();
    if (addresses.size() <= MOST) {
      return List.of(new Sitemap(Urls.SITEMAP, false, addresses));
    }
    List<Sitemap> all = new ArrayList<>();
    IntStream.range(0, (addresses.size() + MOST - 1) / MOST)
        .mapToObj(part -> part(addresses, part))
        .forEach(all::add);
    all.add(
        new Sitemap(
            Urls.SITEMAP,
            true,
            all.stream().map(part -> Links.address(base, part.path())).toList()));
    return all;
  }

  private static Sitemap part(List<String> addresses, int part) {
    int from = part * MOST;
    return new Sitemap(
        "sitemap-" + (part + 1) + ".xml",
        false,
        addresses.subList(from, Math.min(from + MOST, addresses.size())));
  }

  private static List<String> paths(Site site) {
    return Pages.of(site).stream().filter(PageEntry::listed).map(PageEntry::path).sorted().toList();
  }
}
