package plumbline.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param path below the site's folder
 * @param title the page's own title
 * @param site the site's title
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param root the way to the site's folder: empty, or {@code ../../}
 * @param nav the main parts of the site
 * @param cycles the cycle switcher
 * @param crumbs the pages above this one
 * @param asOf the day of all figures
 * @param canonical the page's address, where the site's is known
 * @param preview what differs on the page, in a preview of a change
 */
public record Frame(
    String path,
    String title,
    String site,
    String language,
    String direction,
    String root,
    List<Choice> nav,
    CycleMenu cycles,
    List<LinkTo> crumbs,
    Day asOf,
    Optional<String> canonical,
    Optional<PreviewStrip> preview) {

  Frame withCanonical(Optional<String> address) {
    return new Frame(
        path, title, site, language, direction, root, nav, cycles, crumbs, asOf, address, preview);
  }

  /**
   * One of several places to go to.
   *
   * @param current whether the page belongs to it
   */
  public record Choice(LinkTo link, boolean current) {}

  /**
   * The cycle switcher.
   *
   * @param shown the title of the cycle that the page belongs to, or of the current one
   * @param choices the newest first
   */
  public record CycleMenu(String shown, List<Choice> choices) {}
}
