package plumbline.graph;

import java.util.List;
import java.util.Optional;

/**
 * Boxes that stand beside each other in the drawing by team.
 *
 * @param lane the lane that it is in; empty where it leads up to the company
 * @param boxes from left to right, as a first guess
 */
record Tier(Optional<Lane.Kind> lane, List<Integer> boxes) {
  Tier {
    boxes = List.copyOf(boxes);
  }
}
