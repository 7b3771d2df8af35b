package plumbline.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a sketch into a drawing: packs, places and draws. */
final class Layout {
  static final Drawing NOTHING = new Drawing(0, 0, List.of(), List.of(), List.of(), 0);

  private final Sketch sketch;
  private final Measures style;
  private final FittedText words;
  private final Packing packing;
  private final double[] x;
  private final double[] y;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Integer> order = new ArrayList<>();

  Layout(Sketch sketch, Measures style) {
    this.sketch = sketch;
    this.style = style;
    this.words = FittedText.of(sketch, style);
    this.packing = new Packing(sketch.children(), words.heights(), style);
    this.x = new double[sketch.size()];
    this.y = new double[sketch.size()];
  }

  Drawing drawing() {
    if (sketch.size() == 0) {
      return NOTHING;
    }
    List<List<Integer>> groups = groups();
    double limit = pack(groups);
    double width = width(groups, limit);
    double bottom = placeRows(width);
    bottom = place(groups.get(0), width, bottom);
    bottom = lane(Lane.Kind.UNEXPLAINED, groups.get(1), width, bottom);
    bottom = lane(Lane.Kind.EXPLAINED, groups.get(2), width, bottom);
    List<Box> boxes = new Boxes(sketch, words).at(x, y);
    return new Drawing(
        round(width + 2 * style.margin()),
        round(lanes.isEmpty() ? bottom + style.margin() : bottom),
        order.stream().map(boxes::get).toList(),
        new Routes(sketch, packing, boxes).curves(),
        lanes,
        sketch.more());
  }

  static double round(double length) {
    return Math.round(length * 10) / 10.0;
  }

  /** What has no parent: what leads up to the company, then each lane's. */
  private List<List<Integer>> groups() {
    List<List<Integer>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Set<Integer> placed = new HashSet<>();
    sketch.rows().forEach(placed::addAll);
    Set<Integer> held = new HashSet<>();
    for (Sketch.Tie tie : sketch.ties()) {
      if (tie.supports() && placed.contains(tie.to())) {
        held.add(tie.from());
      }
    }
    for (int i = 0; i < sketch.size(); i++) {
      if (sketch.parents().get(i) == Sketch.NONE && !placed.contains(i)) {
        groups.get(held.contains(i) ? 0 : group(sketch.faces().get(i))).add(i);
      }
    }
    return groups;
  }

  private static int group(BoxContent face) {
    switch (face.mark().state()) {
      case "anchor":
      case "aligned":
        return 0;
      case "explained":
        return 2;
      default:
        return 1;
    }
  }

  /**
   * Gives everything its size: in rows where they fit the window, else in columns of the height
   * that makes the whole best fit a window; returns the width that rows may have.
   */
  private double pack(List<List<Integer>> groups) {
    if (style.narrow()) {
      pack(groups, Double.MAX_VALUE);
      return style.room();
    }
    pack(groups, Packing.ROWS);
    if (new Row(packing, groups.get(0)).width() <= style.room()) {
      return style.room();
    }
    double limit = Math.max(style.room(), Math.sqrt(Measures.SHAPE * area()));
    Shape best = new Shape(0, limit, Double.MAX_VALUE);
    for (double tall = 2 * style.box(); tall < 4 * limit; tall *= Measures.STEP) {
      packing.pack(groups.get(0), tall);
      for (double wide = limit; wide < 3 * limit; wide *= Measures.STEP * Measures.STEP) {
        double size = size(new Rows(packing, groups.get(0), wide));
        best = size < best.size ? new Shape(tall, wide, size) : best;
      }
    }
    pack(groups, best.tall);
    return Math.max(style.room(), new Rows(packing, groups.get(0), best.wide).width());
  }

  /** A try: columns so tall, in rows so wide, need a window of this size. */
  private record Shape(double tall, double wide, double size) {}

  private void pack(List<List<Integer>> groups, double tall) {
    for (List<Integer> group : groups) {
      packing.pack(group, tall);
    }
  }

  /** How wide a window has to be to show it all. */
  private static double size(Rows rows) {
    return Math.max(rows.width(), rows.depth() * Measures.SHAPE);
  }

  private double width(List<List<Integer>> groups, double limit) {
    double width = new Rows(packing, groups.get(0), limit).width();
    for (List<Integer> group : groups.subList(1, groups.size())) {
      width = Math.max(width, lane(group, limit).width());
    }
    for (List<Integer> row : sketch.rows()) {
      width = Math.max(width, width(row));
    }
    return width;
  }

  /** As many columns as fit. */
  private Columns lane(List<Integer> boxes, double limit) {
    int count = Math.max(1, boxes.size());
    Columns lane = new Columns(packing, boxes, count);
    while (count > 1 && lane.width() > limit) {
      count =
          Math.min(count - 1, (int) (limit / (style.box() + Measures.GUTTER + style.gap())) + 1);
      lane = new Columns(packing, boxes, Math.max(1, count));
    }
    return lane;
  }

  private double area() {
    double area = 0;
    for (double height : words.heights()) {
      area += (style.box() + style.gap()) * (height + style.shelf());
    }
    return area;
  }

  private double width(List<Integer> row) {
    return row.size() * (words.widths()[row.get(0)] + style.gap()) - style.gap();
  }

  private double placeRows(double width) {
    double top = style.margin();
    for (List<Integer> row : sketch.rows()) {
      double left = style.margin() + indent(width, width(row));
      double high = 0;
      for (int box : row) {
        x[box] = left;
        y[box] = top;
        order.add(box);
        left += words.widths()[box] + style.gap();
        high = Math.max(high, words.heights()[box]);
      }
      top += high + style.level();
    }
    return top;
  }

  private double place(List<Integer> roots, double width, double top) {
    if (roots.isEmpty()) {
      return top;
    }
    Rows rows = new Rows(packing, roots, width);
    rows.place(style.margin() + indent(width, rows.width()), top);
    settle(roots);
    return top + rows.depth();
  }

  /**
   * A narrow picture is read as an indented list: all that leads up to a box begins where it does.
   */
  private double indent(double width, double used) {
    return style.narrow() ? 0 : (width - used) / 2;
  }

  private double lane(Lane.Kind kind, List<Integer> roots, double width, double bottom) {
    if (roots.isEmpty()) {
      return bottom;
    }
    double top = bottom == style.margin() ? 0 : bottom + style.level() / 2;
    Columns lane = lane(roots, width);
    lane.place(style.margin() - (style.narrow() ? 0 : Measures.GUTTER), top + Measures.LANE_HEAD);
    settle(roots);
    double end = top + Measures.LANE_HEAD + lane.depth() + style.gap();
    lanes.add(new Lane(kind, 0, round(top), round(width + 2 * style.margin()), round(end - top)));
    return end;
  }

  /** Turns the places in rectangles into places in the picture, each box before those below it. */
  private void settle(List<Integer> roots) {
    Deque<Integer> stack = new ArrayDeque<>();
    push(stack, roots);
    while (!stack.isEmpty()) {
      int box = stack.pop();
      List<Integer> children = packing.children.get(box);
      for (int child : children) {
        packing.left[child] += packing.left[box];
        packing.top[child] += packing.top[box];
      }
      x[box] = packing.left[box] + packing.indent[box];
      y[box] = packing.top[box];
      order.add(box);
      push(stack, children);
    }
  }

  private static void push(Deque<Integer> stack, List<Integer> boxes) {
    for (int i = boxes.size() - 1; i >= 0; i--) {
      stack.push(boxes.get(i));
    }
  }
}
