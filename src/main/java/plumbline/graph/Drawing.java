package plumbline.graph;

import java.util.List;

/**
 * A picture, ready to be printed: lengths are in CSS pixels, rounded to a tenth.
 *
 * @param boxes top to bottom as they hang, which is the order to tab through
 * @param curves the lines, those that boxes hang by before those drawn across
 * @param lanes the areas behind boxes that hang from nothing; none where everything hangs
 * @param more how many boxes were left out because the picture is bounded
 */
public record Drawing(
    double width, double height, List<Box> boxes, List<Curve> curves, List<Lane> lanes, int more) {
  public Drawing {
    boxes = List.copyOf(boxes);
    curves = List.copyOf(curves);
    lanes = List.copyOf(lanes);
  }

  public boolean isEmpty() {
    return boxes.isEmpty();
  }
}
