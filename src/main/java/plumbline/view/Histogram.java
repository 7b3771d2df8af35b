package plumbline.view;

import java.util.List;

/**
 * How many objectives have which score, by tenths, in an SVG of 128 pixels in height and any width.
 *
 * @param label the same in a sentence
 * @param columns from the lowest tenth up
 */
public record Histogram(String label, List<Column> columns) {
  public Histogram {
    columns = List.copyOf(columns);
  }

  /**
   * A tenth.
   *
   * @param x its left edge, for example {@code 10.5%}
   * @param width its width
   * @param middle where its words stand
   * @param from the lowest score of it
   * @param count how many objectives; empty for none
   * @param top where the count stands, in pixels from above
   * @param pieces by state, from below
   */
  public record Column(
      String x,
      String width,
      String middle,
      String from,
      String count,
      int top,
      List<Piece> pieces) {}

  /** Those of one state; pixels. */
  public record Piece(String state, int y, int height) {}

  /**
   * The objectives of a tenth.
   *
   * @param range for example {@code 0.40 to 0.50}
   * @param more how many are left out, in words
   */
  public record Tenth(
      String range, int count, List<LinkTo> objectives, java.util.Optional<String> more) {}
}
