package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * What the supporters of a key result carry of it if each does as agreed.
 *
 * @param bar the parts side by side; what is left of it is carried by nobody
 * @param words for example {@code 200 of 200 MQLs, but only by 15 Feb: 16 days late}
 * @param usual what the parts usually come to, where some of them are aspirational
 * @param parts each by name, the earliest first
 */
public record CoverageView(
    List<Segment> bar, String words, Optional<String> usual, List<Part> parts, Explanation why) {
  public CoverageView {
    bar = List.copyOf(bar);
    parts = List.copyOf(parts);
  }

  /**
   * A part of the bar.
   *
   * @param x where it starts, for example {@code 25%}
   * @param width its length
   * @param late whether it is due after the whole is
   */
  public record Segment(String x, String width, boolean late) {}

  /**
   * One supporter's part.
   *
   * @param amount for example {@code 150 MQLs}
   * @param late whether it is due after the whole is
   */
  public record Part(LinkTo keyResult, LinkTo objective, String amount, Day by, boolean late) {}
}
