package plumbline.view;

import java.util.List;

/**
 * Every team's aligned share as a dot on a line from 0 to 100 %; teams with the same share are one
 * dot with their number.
 *
 * @param label the same in a sentence
 * @param scale the words below the line
 * @param mark the share below which a team stands out, for example {@code 50%}
 * @param dots from the left
 */
public record Strip(String label, Scale scale, String mark, List<Dot> dots) {
  public Strip {
    dots = List.copyOf(dots);
  }

  /** What stands at the start, at the mark and at the end of the line. */
  public record Scale(String start, String mark, String end) {}

  /**
   * One share.
   *
   * @param x its place, for example {@code 33.3%}
   * @param radius in CSS pixels
   * @param out whether a team here is below the mark and does not say why
   * @param count the number of teams where there are several; empty for one
   * @param name the teams' names as far as they fit
   */
  public record Dot(String x, int radius, boolean out, String count, String name, Spot spot) {}

  /**
   * Where a dot and its name stand, so that names of neighbours do not meet.
   *
   * @param y the dot's height in CSS pixels, from the top
   * @param named whether the name has room beside the dot; else it shows only under the mouse
   * @param end whether the name stands before the dot
   */
  public record Spot(int y, boolean named, boolean end) {}
}
