package plumbline.view;

import java.util.List;

/**
 * Values over time against the expected pace, in the units of an SVG of 320 by 128.
 *
 * @param label the same in a sentence, for screen readers
 * @param axis path of the time axis and of the target's height
 * @param was path of the original target's height from its move on; empty where it was not moved
 * @param pace path of what is expected
 * @param today path of the mark of today; empty where today is outside
 * @param line path through the values
 * @param dots the values
 * @param texts the few labels
 */
public record Chart(
    String label,
    String axis,
    String was,
    String pace,
    String today,
    String line,
    List<Dot> dots,
    List<Text> texts) {
  public Chart {
    dots = List.copyOf(dots);
    texts = List.copyOf(texts);
  }

  /** A value's place. */
  public record Dot(String x, String y) {}

  /**
   * A label.
   *
   * @param anchor {@code start}, {@code mid} or {@code end} of it is at {@code x}
   */
  public record Text(String x, String y, String anchor, String text) {}
}
