package plumbline.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a sketch into a drawing: packs, places and draws. */
final class Placing {
  static final Drawing NOTHING = new Drawing(0, 0, List.of(), List.of(), List.of(), 0);

  /** A large picture is about this much wider than high. */
  private static final double SHAPE = 2;

  private final Sketch sketch;
  private final Style style;
  private final Words words;
  private final Packing packing;
  private final double[] x;
  private final double[] y;
  private final List<Lane> lanes = new ArrayList<>();

  Placing(Sketch sketch, Style style) {
    this.sketch = sketch;
    this.style = style;
    this.words = Words.of(sketch.faces(), style);
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
    bottom = place(groups.get(0), new Space(width, limit), bottom);
    bottom = lane(Lane.Kind.UNEXPLAINED, groups.get(1), new Space(width, limit), bottom);
    bottom = lane(Lane.Kind.EXPLAINED, groups.get(2), new Space(width, limit), bottom);
    List<Box> boxes = new Boxes(sketch, style, words).at(x, y);
    return new Drawing(
        round(width + 2 * style.margin()),
        round(lanes.isEmpty() ? bottom + style.margin() : bottom),
        boxes,
        new Routes(sketch, packing, boxes).curves(),
        lanes,
        sketch.more());
  }

  static double round(double length) {
    return Math.round(length * 10) / 10.0;
  }

  /** What hangs from nothing: the goals on top, then each lane's. */
  private List<List<Integer>> groups() {
    List<List<Integer>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Set<Integer> above = new HashSet<>();
    sketch.rows().forEach(above::addAll);
    for (int i = 0; i < sketch.size(); i++) {
      if (sketch.parents().get(i) == Sketch.NONE && !above.contains(i)) {
        groups.get(above.isEmpty() ? group(sketch.faces().get(i)) : 0).add(i);
      }
    }
    return groups;
  }

  private static int group(Face face) {
    String state = face.mark().state();
    if (state.equals("anchor") || face.shape() == Face.Shape.COMPANY) {
      return 0;
    }
    return state.equals("explained") ? 2 : 1;
  }

  /** Tries how far the rows have to be broken so that the whole gets a good shape. */
  private double pack(List<List<Integer>> groups) {
    double limit =
        style.narrow() ? style.room() : Math.max(style.room(), Math.sqrt(SHAPE * area()));
    double room = limit;
    for (int columns = 8; columns >= 0; columns--) {
      for (List<Integer> group : groups) {
        packing.pack(group, room);
      }
      if (new Shelves(packing, groups.get(0), Double.MAX_VALUE).width() <= limit) {
        break;
      }
      room = columns * (style.box() + style.gap()) - style.gap();
    }
    return limit;
  }

  private double width(List<List<Integer>> groups, double limit) {
    double width = 0;
    for (List<Integer> group : groups) {
      width = Math.max(width, new Shelves(packing, group, limit).width());
    }
    for (List<Integer> row : sketch.rows()) {
      width = Math.max(width, row.size() * (style.box() + style.gap()) - style.gap());
    }
    return width;
  }

  private double area() {
    double area = 0;
    for (double height : words.heights()) {
      area += (style.box() + style.gap()) * (height + style.shelf());
    }
    return area;
  }

  private double placeRows(double width) {
    double top = style.margin();
    for (List<Integer> row : sketch.rows()) {
      double all = row.size() * (style.box() + style.gap()) - style.gap();
      double left = style.margin() + (width - all) / 2;
      double high = 0;
      for (int box : row) {
        x[box] = left;
        y[box] = top;
        left += style.box() + style.gap();
        high = Math.max(high, packing.heights[box]);
      }
      top += high + style.level();
    }
    return top;
  }

  private double place(List<Integer> roots, Space space, double top) {
    if (roots.isEmpty()) {
      return top;
    }
    Shelves shelves = new Shelves(packing, roots, space.limit());
    shelves.place(style.margin() + (space.width() - shelves.width()) / 2, top);
    List<Integer> order = new ArrayList<>(roots);
    for (int at = 0; at < order.size(); at++) {
      int box = order.get(at);
      for (int child : packing.children.get(box)) {
        packing.left[child] += packing.left[box];
        packing.top[child] += packing.top[box];
        order.add(child);
      }
      x[box] = packing.left[box] + packing.indent[box];
      y[box] = packing.top[box];
    }
    return top + shelves.depth();
  }

  private double lane(Lane.Kind kind, List<Integer> roots, Space space, double bottom) {
    if (roots.isEmpty()) {
      return bottom;
    }
    double top = bottom == style.margin() ? 0 : bottom + style.level() / 2;
    double end = place(roots, space, top + Style.LANE_HEAD) + style.gap();
    double width = space.width() + 2 * style.margin();
    lanes.add(new Lane(kind, 0, round(top), round(width), round(end - top)));
    return end;
  }

  /** The whole picture's width without margins, and the one that rows are broken at. */
  private record Space(double width, double limit) {}
}
