package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the drawing by team, and the gaps between boxes that it runs through.
 *
 * @param upper the box in the higher tier
 * @param lower the other
 * @param through the gap in each tier between, from top to bottom
 */
record Strand(Sketch.Tie tie, int upper, int lower, List<Integer> through) {
  Strand {
    through = List.copyOf(through);
  }

  /** All that it touches, from top to bottom. */
  List<Integer> stations() {
    List<Integer> all = new ArrayList<>();
    all.add(upper);
    all.addAll(through);
    all.add(lower);
    return all;
  }
}
