package plumbline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the sketch of a cycle by team into a drawing in tiers. Every line keeps clear of the boxes
 * that it does not concern, since a line through a box reads as one that leads to it.
 */
final class TeamLayout {
  private final Sketch sketch;
  private final Measures style;
  private final List<Tier> tiers;
  private final FittedText words;
  private final double[] tops;
  private final double[] bottoms;
  private final List<Lane> lanes = new ArrayList<>();

  TeamLayout(Sketch sketch, Measures style) {
    this.sketch = sketch;
    this.style = style;
    this.tiers = Tiers.of(sketch, style);
    this.words = FittedText.of(sketch, style);
    this.tops = new double[tiers.size() + 1];
    this.bottoms = new double[tiers.size()];
  }

  Drawing drawing() {
    if (sketch.size() == 0) {
      return Layout.NOTHING;
    }
    Weave weave = Weave.of(sketch, tiers);
    double[] middle = WeavePlacing.middles(weave, style);
    stack();
    List<Box> boxes = boxes(weave, middle);
    double width = style.room();
    for (double one : middle) {
      width = Math.max(width, one + style.margin());
    }
    for (Box box : boxes) {
      width = Math.max(width, box.right());
    }
    width = Layout.round(width + style.margin());
    lanes(width);
    return new Drawing(
        width,
        Layout.round(bottoms[tiers.size() - 1] + style.margin()),
        inOrder(weave, boxes),
        new WeaveRoutes(weave, boxes, middle, tops, bottoms).curves(),
        lanes,
        sketch.more());
  }

  /** Gives each tier its height and place. */
  private void stack() {
    double top = style.margin();
    Optional<Lane.Kind> lane = Optional.empty();
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      top += tier.lane().equals(lane) ? 0 : Measures.LANE_HEAD;
      lane = tier.lane();
      tops[i] = Layout.round(top);
      double high = tier.boxes().stream().mapToDouble(box -> words.heights()[box]).max().orElse(0);
      bottoms[i] = Layout.round(top + high);
      top = bottoms[i] + style.level();
    }
    tops[tiers.size()] = top;
  }

  private List<Box> boxes(Weave weave, double[] middle) {
    double[] x = new double[sketch.size()];
    double[] y = new double[sketch.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = middle[i] - words.widths()[i] / 2;
      y[i] = tops[weave.tier().get(i)];
    }
    return new Boxes(sketch, words).at(x, y);
  }

  private static List<Box> inOrder(Weave weave, List<Box> boxes) {
    return weave.tiers().stream()
        .flatMap(List::stream)
        .filter(one -> !weave.isGap(one))
        .map(boxes::get)
        .toList();
  }

  private void lanes(double width) {
    for (Lane.Kind kind : Lane.Kind.values()) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < tiers.size(); i++) {
        if (tiers.get(i).lane().equals(Optional.of(kind))) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        double top = Math.max(0, tops[first] - Measures.LANE_HEAD);
        lanes.add(
            new Lane(kind, 0, top, width, Layout.round(bottoms[last] + style.margin() - top)));
      }
    }
  }
}
