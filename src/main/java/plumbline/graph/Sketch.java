package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be drawn, before anything has a place.
 *
 * @param faces the boxes in the order in which neighbours stand beside each other
 * @param ties the links between them
 * @param parents for each box the index of the one that it hangs from, or {@link #NONE}; no rings
 * @param rows boxes that stand in rows above everything that hangs, top row first; they have no
 *     parents
 * @param subjects the indices of the boxes that the picture is about
 * @param more how many boxes were left out
 */
record Sketch(
    List<BoxContent> faces,
    List<Tie> ties,
    List<Integer> parents,
    List<List<Integer>> rows,
    List<Integer> subjects,
    int more) {
  static final int NONE = -1;

  Sketch {
    faces = faces.stream().map(BoxContent::placed).toList();
  }

  /** A link, or several between the same boxes: from the box that supports or depends. */
  record Tie(int from, int to, Curve.Kind kind, int links) {
    boolean supports() {
      return kind == Curve.Kind.SUPPORTS;
    }
  }

  static Sketch hanging(List<BoxContent> faces, List<Tie> ties, List<Integer> parents) {
    return new Sketch(faces, ties, parents, List.of(), List.of(), 0);
  }

  Sketch about(List<Integer> boxes, int leftOut) {
    return new Sketch(faces, ties, parents, rows, boxes, leftOut);
  }

  int size() {
    return faces.size();
  }

  /** For each box the boxes that hang from it. */
  List<List<Integer>> children() {
    List<List<Integer>> children = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      children.add(new ArrayList<>(0));
    }
    for (int i = 0; i < size(); i++) {
      if (parents.get(i) != NONE) {
        children.get(parents.get(i)).add(i);
      }
    }
    return children;
  }
}
