package plumbline.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws the lines between boxes that have their places. */
final class Routes {
  private final Sketch sketch;
  private final Packing packing;
  private final List<Box> boxes;
  private final Set<Integer> above = new HashSet<>();

  Routes(Sketch sketch, Packing packing, List<Box> boxes) {
    this.sketch = sketch;
    this.packing = packing;
    this.boxes = boxes;
    sketch.rows().forEach(above::addAll);
  }

  List<Curve> curves() {
    List<Curve> curves = new ArrayList<>(sketch.ties().size());
    List<Curve> across = new ArrayList<>();
    for (Sketch.Tie tie : sketch.ties()) {
      if (tie.supports() && sketch.parents().get(tie.from()) == tie.to()) {
        curves.add(curve(tie, false, hanging(tie), ""));
      } else if (tie.supports() && above.contains(tie.to())) {
        curves.add(curve(tie, false, drop(boxes.get(tie.to()), boxes.get(tie.from()), 0.5), ""));
      } else {
        across.add(across(tie));
      }
    }
    curves.addAll(across);
    return curves;
  }

  private Curve curve(Sketch.Tie tie, boolean across, String path, String head) {
    return new Curve(
        boxes.get(tie.from()).id(),
        boxes.get(tie.to()).id(),
        tie.kind(),
        across,
        tie.links() > Measures.MANY,
        path,
        head);
  }

  private String hanging(Sketch.Tie tie) {
    Box parent = boxes.get(tie.to());
    Box child = boxes.get(tie.from());
    double trunk = packing.left[tie.from()] - Measures.GUTTER + Measures.TRUNK;
    switch (packing.columns[tie.to()]) {
      case 0:
        return drop(parent, child, 0.5);
      case 1:
        return along(new Pen().move(trunk, parent.bottom()), trunk, child);
      default:
        return along(swing(parent, trunk), trunk, child);
    }
  }

  /** From the lower edge of one box to the upper edge of another, at a share of their widths. */
  private static String drop(Box parent, Box child, double share) {
    double y1 = parent.bottom();
    double y2 = child.y();
    double bend = Math.max(12, (y2 - y1) / 2);
    double x1 = parent.x() + parent.width() * share;
    double x2 = child.x() + child.width() * share;
    return new Pen().move(x1, y1).curve(x1, y1 + bend, x2, y2 - bend, x2, y2).toString();
  }

  /** From the middle of a box's lower edge to the top of a column's line. */
  private Pen swing(Box parent, double trunk) {
    double start = parent.x() + parent.width() / 2;
    double y = parent.bottom();
    double level = packing.style.level();
    return new Pen()
        .move(start, y)
        .curve(start, y + level * 0.6, trunk, y + level * 0.4, trunk, y + level);
  }

  /** Down a column's line and into the side of a box. */
  private static String along(Pen pen, double trunk, Box child) {
    double y = child.y() + child.height() / 2;
    return pen.line(trunk, y - Measures.ROUND)
        .round(trunk, y, trunk + Measures.ROUND, y)
        .line(child.x(), y)
        .toString();
  }

  private Curve across(Sketch.Tie tie) {
    Box to = boxes.get(tie.to());
    Box from = boxes.get(tie.from());
    double x = to.x() + to.width() * 0.75;
    if (from.y() >= to.bottom()) {
      return curve(tie, true, drop(to, from, 0.75), Pen.head(x, to.bottom(), 0, 1));
    }
    if (from.bottom() <= to.y()) {
      return curve(tie, true, drop(from, to, 0.75), Pen.head(x, to.y(), 0, -1));
    }
    boolean right = from.x() >= to.right();
    double end = right ? to.right() : to.x();
    double y = to.y() + to.height() / 2;
    return curve(tie, true, beside(to, from, right), Pen.head(end, y, right ? 1 : -1, 0));
  }

  /** From the side of one box to the facing side of another. */
  private static String beside(Box to, Box from, boolean right) {
    double x1 = right ? to.right() : to.x();
    double x2 = right ? from.x() : from.right();
    double y1 = to.y() + to.height() / 2;
    double y2 = from.y() + from.height() / 2;
    double bend = (x2 - x1) / 2;
    return new Pen().move(x1, y1).curve(x1 + bend, y1, x2 - bend, y2, x2, y2).toString();
  }
}
