package plumbline.view;

import java.util.List;

/**
 * A list of pages for search engines, or a list of such lists (sitemaps.org, protocol 0.9).
 *
 * @param path below the site's folder
 * @param index whether it lists other sitemaps
 * @param addresses absolute, at most 50,000
 */
public record Sitemap(String path, boolean index, List<String> addresses) {
  public Sitemap {
    addresses = List.copyOf(addresses);
  }
}
