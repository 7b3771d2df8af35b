package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/** Puts together what each box says with where it stands. */
final class Boxes {
  private final Sketch sketch;
  private final FittedText words;

  Boxes(Sketch sketch, FittedText words) {
    this.sketch = sketch;
    this.words = words;
  }

  List<Box> at(double[] x, double[] y) {
    List<List<String>> up = targets(true);
    List<List<String>> needs = targets(false);
    List<Box> boxes = new ArrayList<>(sketch.size());
    for (int i = 0; i < sketch.size(); i++) {
      boxes.add(
          new Box(
              sketch.faces().get(i),
              Layout.round(x[i]),
              Layout.round(y[i]),
              words.widths()[i],
              words.heights()[i],
              words.lines().get(i),
              words.by().get(i),
              up.get(i),
              needs.get(i),
              sketch.subjects().contains(i)));
    }
    return boxes;
  }

  private List<List<String>> targets(boolean supports) {
    List<List<String>> targets = new ArrayList<>(sketch.size());
    for (int parent : sketch.parents()) {
      List<String> list = new ArrayList<>(0);
      if (supports && parent != Sketch.NONE) {
        list.add(sketch.faces().get(parent).id());
      }
      targets.add(list);
    }
    for (Sketch.Tie tie : sketch.ties()) {
      String to = sketch.faces().get(tie.to()).id();
      List<String> list = targets.get(tie.from());
      if (tie.supports() == supports && !list.contains(to)) {
        list.add(to);
      }
    }
    return targets;
  }
}
