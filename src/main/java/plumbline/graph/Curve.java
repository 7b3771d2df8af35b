package plumbline.graph;

/**
 * A line between two boxes.
 *
 * @param from the id of the box that supports or depends
 * @param to the id of the box that is supported or depended on
 * @param across whether it runs across the tree: the tree shows the link by which a box hangs
 * @param many whether it stands for many links of goals, as it may between teams
 * @param path the line as SVG path data
 * @param head the arrow head at {@code to} as SVG path data; empty where the tree shows the
 *     direction
 */
public record Curve(
    String from, String to, Kind kind, boolean across, boolean many, String path, String head) {
  /** What a line means. */
  public enum Kind {
    SUPPORTS,
    DEPENDS_ON;

    /** The word for style sheets. */
    public String word() {
      return this == SUPPORTS ? "supports" : "depends-on";
    }
  }
}
