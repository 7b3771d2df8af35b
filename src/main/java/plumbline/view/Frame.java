package plumbline.view;

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
 * @param logo the site's own logo, where it has one
 * @param nav the main parts of the site
 * @param cycles the cycle switcher
 * @param crumbs the pages above this one
 * @param asOf the day of all figures
 * @param canonical the page's address, where the site's is known
 * @param elsewhere places besides the site's own pages
 * @param changes the page of what changed lately, where there is a history
 * @param feed the address of its feed, where there is one
 * @param preview what differs on the page, in a preview of a change
 */
public record Frame(
    String path,
    String title,
    String site,
    String language,
    String direction,
    String root,
    Optional<Logo> logo,
    List<Choice> nav,
    CycleMenu cycles,
    List<LinkTo> crumbs,
    Day asOf,
    Optional<String> canonical,
    List<LinkTo> elsewhere,
    Optional<LinkTo> changes,
    Optional<String> feed,
    Optional<PreviewStrip> preview) {

  public Frame withCanonical(Optional<String> address) {
    return new Frame(
        path, title, site, language, direction, root, logo, nav, cycles, crumbs, asOf, address,
        elsewhere, changes, feed, preview);
  }

  /**
   * A logo.
   *
   * @param url of the picture
   * @param dark of the one for a dark ground, where there is one
   */
  public record Logo(String url, Optional<String> dark) {}

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
