package plumbline.score;

import java.time.LocalDate;
import java.util.List;

/**
 * How an objective came to where it is.
 *
 * @param points one for each day with a value, in their order
 * @param expectedAtEnd what is expected by the last day of its cycle, 0 to 1
 */
public record Trace(List<Point> points, double expectedAtEnd) {
  public Trace {
    points = List.copyOf(points);
  }

  /**
   * Where it stood on a day.
   *
   * @param progress of the key results that count, 0 to 1
   * @param expected of the same by that day, 0 to 1
   */
  public record Point(LocalDate day, double progress, double expected) {}
}
