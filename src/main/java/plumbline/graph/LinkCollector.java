package plumbline.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects links, and counts those between the same two boxes as one. */
final class LinkCollector {
  private record Ends(int from, int to, Curve.Kind kind) {}

  private final Map<Ends, Integer> counts = new LinkedHashMap<>();

  /** Adds a link; one from a box to itself is none. */
  void add(int from, int to, Curve.Kind kind) {
    if (from != to) {
      counts.merge(new Ends(from, to, kind), 1, Integer::sum);
    }
  }

  /** In the order in which each was first added. */
  List<Sketch.Tie> list() {
    List<Sketch.Tie> ties = new ArrayList<>(counts.size());
    counts.forEach((ends, count) -> ties.add(new Sketch.Tie(ends.from, ends.to, ends.kind, count)));
    return ties;
  }
}
