package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/** Boxes one below the other, each with all that hangs from it, in columns of similar height. */
final class Columns {
  private final Packing packing;
  private final List<List<Integer>> columns = new ArrayList<>();

  Columns(Packing packing, List<Integer> boxes, int count) {
    this.packing = packing;
    double rest = height(packing, boxes);
    List<Integer> column = new ArrayList<>();
    double used = 0;
    for (int box : boxes) {
      double more = packing.depth[box] + packing.style.list();
      double fair = rest / (count - columns.size());
      if (!column.isEmpty() && used + more / 2 > fair && columns.size() < count - 1) {
        columns.add(column);
        column = new ArrayList<>();
        rest -= used;
        used = 0;
      }
      column.add(box);
      used += more;
    }
    columns.add(column);
  }

  /** How many columns it takes so that none is much higher than {@code tall}. */
  static int count(Packing packing, List<Integer> boxes, double tall) {
    double height = height(packing, boxes);
    return (int) Math.max(1, Math.min(boxes.size(), Math.ceil(height / tall)));
  }

  private static double height(Packing packing, List<Integer> boxes) {
    double height = 0;
    for (int box : boxes) {
      height += packing.depth[box] + packing.style.list();
    }
    return height;
  }

  int count() {
    return columns.size();
  }

  double width() {
    double width = -packing.style.gap();
    for (List<Integer> column : columns) {
      width += Measures.GUTTER + width(column) + packing.style.gap();
    }
    return width;
  }

  double depth() {
    double depth = 0;
    for (List<Integer> column : columns) {
      depth = Math.max(depth, height(packing, column) - packing.style.list());
    }
    return depth;
  }

  /** Sets every box's place; each column leaves room for a line on its left. */
  void place(double x, double y) {
    double left = x;
    for (List<Integer> column : columns) {
      double top = y;
      for (int box : column) {
        packing.left[box] = left + Measures.GUTTER;
        packing.top[box] = top;
        top += packing.depth[box] + packing.style.list();
      }
      left += Measures.GUTTER + width(column) + packing.style.gap();
    }
  }

  private double width(List<Integer> column) {
    double width = 0;
    for (int box : column) {
      width = Math.max(width, packing.width[box]);
    }
    return width;
  }
}
