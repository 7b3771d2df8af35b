package plumbline.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The teams from top to bottom, so that as few links as possible lead from a higher one to a lower
 * one that it supports: where teams support each other in a ring, something has to.
 *
 * <p>After Eades, Lin and Smyth, 'A fast and effective heuristic for the feedback arc set problem',
 * 1993: what supports nobody goes up, what nobody supports goes down, and in a ring the one goes up
 * of which most is supported.
 */
final class TeamOrder {
  private final Sketch sketch;
  private final Set<Integer> left;
  private final int[] up;
  private final int[] down;

  private TeamOrder(Sketch sketch, List<Integer> boxes) {
    this.sketch = sketch;
    this.left = new HashSet<>(boxes);
    this.up = new int[sketch.size()];
    this.down = new int[sketch.size()];
  }

  /** The boxes of a sketch that are named, the top one first. */
  static List<Integer> of(Sketch sketch, List<Integer> boxes) {
    return new TeamOrder(sketch, boxes).order(boxes);
  }

  private List<Integer> order(List<Integer> boxes) {
    List<Integer> top = new ArrayList<>();
    Deque<Integer> bottom = new ArrayDeque<>();
    List<Integer> rest = new ArrayList<>(boxes);
    while (!rest.isEmpty()) {
      count();
      int next = next(rest);
      rest.remove(Integer.valueOf(next));
      left.remove(next);
      if (up[next] > 0 && down[next] == 0) {
        bottom.addFirst(next);
      } else {
        top.add(next);
      }
    }
    top.addAll(bottom);
    return Collections.unmodifiableList(top);
  }

  /** How many links of each box that is left lead up and come from below. */
  private void count() {
    Arrays.fill(up, 0);
    Arrays.fill(down, 0);
    for (Sketch.Tie tie : sketch.ties()) {
      if (tie.supports() && left.contains(tie.from()) && left.contains(tie.to())) {
        up[tie.from()] += tie.links();
        down[tie.to()] += tie.links();
      }
    }
  }

  private int next(List<Integer> boxes) {
    int best = boxes.get(0);
    for (int box : boxes) {
      if (up[box] == 0 || down[box] == 0) {
        return box;
      }
      best = down[box] - up[box] > down[best] - up[best] ? box : best;
    }
    return best;
  }
}
