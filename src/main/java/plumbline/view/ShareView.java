package plumbline.view;

import java.util.List;

/**
 * How many objectives are aligned, explained and unexplained, as a bar and in words.
 *
 * @param words for example {@code 11 aligned, 2 unexplained}; {@code no objectives} for none
 */
public record ShareView(
    int aligned, int explained, int unexplained, List<Segment> segments, String words) {
  public ShareView {
    segments = List.copyOf(segments);
  }

  /**
   * A part of the bar.
   *
   * @param kind {@code aligned}, {@code explained} or {@code unexplained}
   * @param x where it starts, for example {@code 78.6%}
   * @param width its length
   */
  public record Segment(String kind, String x, String width) {}
}
