package plumbline.graph;

import java.util.List;

/**
 * A box and its place.
 *
 * @param face what it says
 * @param x the left edge
 * @param y the top edge
 * @param lines the title, broken to fit; the last ends with an ellipsis where it was too long
 * @param by the owner's name, shortened to fit
 * @param up the ids of the boxes that this one supports, the one it hangs from first
 * @param needs the ids of the boxes that this one depends on
 * @param subject whether the picture is about this box
 */
public record Box(
    BoxContent face,
    double x,
    double y,
    double width,
    double height,
    List<String> lines,
    String by,
    List<String> up,
    List<String> needs,
    boolean subject) {
  public Box {
    lines = List.copyOf(lines);
    up = List.copyOf(up);
    needs = List.copyOf(needs);
  }

  /** The id of what it shows. */
  public String id() {
    return face.id();
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }
}
