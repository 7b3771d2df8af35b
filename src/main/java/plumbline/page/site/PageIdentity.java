package plumbline.page.site;

import java.util.Optional;
import java.util.function.Function;
import plumbline.model.Cycle;
import plumbline.view.Urls;

/**
 * What tells one page's frame from another's.
 *
 * @param path the page's path
 * @param title its title
 * @param section the path of the main part that it belongs to; empty for none
 * @param cycle the cycle that it belongs to; empty: the current one
 * @param pageOf the page of the same sort for another cycle
 */
public record PageIdentity(
    String path,
    String title,
    String section,
    Optional<Cycle> cycle,
    Function<Cycle, String> pageOf) {
  public static PageIdentity of(String path, String title, String section) {
    return new PageIdentity(path, title, section, Optional.empty(), Urls::of);
  }

  public static PageIdentity in(Cycle cycle, String path, String title) {
    return new PageIdentity(path, title, Urls.CYCLES, Optional.of(cycle), Urls::of);
  }
}
