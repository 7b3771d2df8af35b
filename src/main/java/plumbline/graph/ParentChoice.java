package plumbline.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Decides what each box hangs from: of all that it supports, one that leads up to an anchor; of
 * those the one farthest down, because the others then stand above it as well; of those the
 * author's first.
 */
final class ParentChoice {
  private final List<BoxContent> faces;
  private final List<List<Integer>> up;
  private final int[] level;
  private final boolean[] anchored;

  ParentChoice(List<BoxContent> faces, List<Sketch.Tie> ties) {
    this.faces = faces;
    this.up = new ArrayList<>(faces.size());
    faces.forEach(face -> up.add(new ArrayList<>(1)));
    for (Sketch.Tie tie : ties) {
      // What was dropped holds nothing up, so it hangs from nothing itself.
      if (tie.supports() && isLive(tie.from())) {
        up.get(tie.from()).add(tie.to());
      }
    }
    this.level = new int[faces.size()];
    this.anchored = new boolean[faces.size()];
    walk();
  }

  List<Integer> parents() {
    List<Integer> parents = new ArrayList<>(faces.size());
    for (List<Integer> targets : up) {
      int best = Sketch.NONE;
      for (int target : targets) {
        best = best == Sketch.NONE || isBetter(target, best) ? target : best;
      }
      parents.add(best);
    }
    return parents;
  }

  private boolean isBetter(int target, int than) {
    return anchored[target] == anchored[than] ? level[target] > level[than] : anchored[target];
  }

  /** From the top down, so that everything above a box is known when it is reached. */
  private void walk() {
    int[] waiting = new int[faces.size()];
    List<List<Integer>> down = new ArrayList<>(Collections.nCopies(faces.size(), List.of()));
    down.replaceAll(empty -> new ArrayList<>(1));
    for (int i = 0; i < faces.size(); i++) {
      waiting[i] = up.get(i).size();
      anchored[i] = faces.get(i).mark().state().equals("anchor");
      for (int target : up.get(i)) {
        down.get(target).add(i);
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < waiting.length; i++) {
      if (waiting[i] == 0) {
        order.add(i);
      }
    }
    for (int at = 0; at < order.size(); at++) {
      int box = order.get(at);
      for (int below : down.get(box)) {
        level[below] = Math.max(level[below], level[box] + 1);
        anchored[below] |= anchored[box];
        if (--waiting[below] == 0) {
          order.add(below);
        }
      }
    }
  }

  private boolean isLive(int box) {
    String status = faces.get(box).mark().status();
    return status.equals("active") || status.equals("done");
  }
}
