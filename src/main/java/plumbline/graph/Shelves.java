package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes, each with all that hangs from it, put side by side in as few rows as the room allows.
 *
 * <p>Where one row is not enough, those that nothing hangs from come first, in a grid of even rows:
 * a leaf between two tall neighbours would waste its column.
 */
final class Shelves {
  /** A block is rather wide than high: its width is this much of its area's square root. */
  private static final double SHAPE = 1.25;

  private final Packing packing;
  private final List<List<Integer>> rows = new ArrayList<>();
  private final Packing.Way way;

  Shelves(Packing packing, List<Integer> boxes, double room) {
    this.packing = packing;
    double all = row(boxes);
    double fair = packing.style.narrow() ? 0 : SHAPE * Math.sqrt(area(boxes));
    double limit = Math.max(Math.max(room, fair), packing.style.box());
    if (all <= limit) {
      rows.add(boxes);
    } else {
      addLeaves(boxes.stream().filter(packing::isLeaf).toList(), limit);
      addOthers(boxes.stream().filter(box -> !packing.isLeaf(box)).toList(), limit);
    }
    boolean column = rows.stream().allMatch(row -> row.size() == 1);
    boolean list = column && (rows.size() > 1 || packing.style.narrow());
    way = list ? Packing.Way.LIST : rows.size() == 1 ? Packing.Way.FAN : Packing.Way.TRUNK;
  }

  Packing.Way way() {
    return way;
  }

  double width() {
    return rows.stream().mapToDouble(this::row).max().orElse(0);
  }

  double depth() {
    double depth = 0;
    for (List<Integer> row : rows) {
      depth += high(row) + between();
    }
    return Math.max(0, depth - between());
  }

  /** Sets every box's place in the rectangle that these rows start in. */
  void place(double x, double y) {
    double top = y;
    double width = width();
    for (int at = 0; at < rows.size(); at++) {
      double left = way == Packing.Way.FAN ? x + (width - row(rows.get(at))) / 2 : x;
      for (int box : rows.get(at)) {
        packing.left[box] = left;
        packing.top[box] = top;
        packing.shelf[box] = at;
        left += packing.width[box] + packing.style.gap();
      }
      top += high(rows.get(at)) + between();
    }
  }

  private double between() {
    return way == Packing.Way.LIST ? packing.style.list() : packing.style.shelf();
  }

  private void addLeaves(List<Integer> leaves, double limit) {
    double gap = packing.style.gap();
    int most = Math.max(1, (int) Math.floor((limit + gap) / (packing.style.box() + gap)));
    int lines = (leaves.size() + most - 1) / most;
    int columns = lines == 0 ? 1 : (leaves.size() + lines - 1) / lines;
    for (int at = 0; at < leaves.size(); at += columns) {
      rows.add(leaves.subList(at, Math.min(leaves.size(), at + columns)));
    }
  }

  private void addOthers(List<Integer> others, double limit) {
    List<Integer> row = new ArrayList<>();
    for (int box : others) {
      if (!row.isEmpty() && row(row) + packing.style.gap() + packing.width[box] > limit) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(box);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  private double row(List<Integer> boxes) {
    double width = -packing.style.gap();
    for (int box : boxes) {
      width += packing.width[box] + packing.style.gap();
    }
    return Math.max(0, width);
  }

  private double high(List<Integer> boxes) {
    double high = 0;
    for (int box : boxes) {
      high = Math.max(high, packing.depth[box]);
    }
    return high;
  }

  private double area(List<Integer> boxes) {
    double area = 0;
    for (int box : boxes) {
      area +=
          (packing.width[box] + packing.style.gap()) * (packing.depth[box] + packing.style.shelf());
    }
    return area;
  }
}
