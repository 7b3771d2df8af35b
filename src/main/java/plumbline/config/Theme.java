package plumbline.config;

import java.util.List;
import java.util.Optional;

/**
 * How a site looks and where it leads besides its own pages.
 *
 * @param logo the path of a picture below {@code content/}
 * @param darkLogo the same for a dark ground; empty: {@code logo} there too
 * @param accent the colour of links and of the plumb line; empty: Plumbline's own
 * @param links shown at the foot of every page, in this order
 */
public record Theme(
    Optional<String> logo, Optional<String> darkLogo, Optional<Accent> accent, List<Link> links) {
  static final Theme DEFAULT =
      new Theme(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Theme {
    links = List.copyOf(links);
  }

  /**
   * A place elsewhere.
   *
   * @param url starts with {@code https://}, {@code http://} or {@code mailto:}
   */
  public record Link(String title, String url) {}
}
