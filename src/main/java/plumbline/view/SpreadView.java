package plumbline.view;

import java.util.List;

/**
 * How the goals of a team or a cycle stand, as a stacked bar and in words: no one colour tells
 * that.
 *
 * @param words for example {@code 22 on track, 6 off track}; {@code no objectives} for none
 */
public record SpreadView(List<Segment> segments, String words) {
  public SpreadView {
    segments = List.copyOf(segments);
  }

  /**
   * A part of the bar.
   *
   * @param state the colour, for example {@code on-track}
   * @param x where it starts, for example {@code 78.6%}
   * @param width its length
   */
  public record Segment(String state, String x, String width) {}
}
