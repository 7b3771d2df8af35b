package plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.page.Pages;
import plumbline.page.site.Site;
import plumbline.view.Page;
import plumbline.view.PageEntry;

/** Pages of the site that uses everything: one of each sort, and the most demanding objectives. */
final class PageTypes {
  /** Rich in sorts of content. */
  private static final List<String> RICH =
      List.of(
          "okrs/2026-q2/be-the-benchmark-for-quality.html",
          "okrs/2026-q2/platform/faster-search.html",
          "okrs/2026-q2/platform/stable-interfaces.html",
          "okrs/2026-q2/support/all-of-markdown.html",
          "people/layla.html",
          "teams/support.html",
          "cycles/2026-q1.html");

  /** Rich in what breaks a layout. */
  private static final List<String> EXTREME =
      List.of(
          "okrs/2026-q2/hostile/hostile-text.html",
          "okrs/2026-q2/support/shorten-onboarding.html",
          "okrs/2026-q2/misc/very-long-title.html",
          "okrs/2026-q2/misc/very-long-word.html",
          "okrs/2026-q2/qualität/forty-measurements.html",
          "okrs/2026-q2/品質向上.html");

  private PageTypes() {}

  /** The first page of each record that {@link Page} permits; a new sort of page is taken too. */
  static Map<Class<?>, String> first() {
    BuiltSite site = BuiltSite.of(BuiltSite.EVERYTHING);
    try {
      ContentFolder content = ContentFolder.list(site.source().resolve("content"));
      Checked checked =
          Pipeline.check(Input.of(content, Flags.none(LocalDate.EPOCH)), RunListener.NONE);
      Map<Class<?>, String> first = new LinkedHashMap<>();
      for (PageEntry entry : Pages.of(Site.of(checked.analysis()))) {
        first.putIfAbsent(entry.page().get().getClass(), entry.path());
      }
      return first;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page of each sort, and some that hold much. */
  static List<String> paths() {
    return Stream.concat(first().values().stream(), RICH.stream()).distinct().toList();
  }

  /** The same, and the most demanding. */
  static List<String> withExtremes() {
    return Stream.concat(paths().stream(), EXTREME.stream()).toList();
  }
}
