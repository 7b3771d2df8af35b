package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/** Boxes that hang from nothing, in as many rows as the width asks for. */
final class Rows {
  private final List<Row> rows = new ArrayList<>();
  private final double gap;

  Rows(Packing packing, List<Integer> boxes, double limit) {
    gap = packing.style.level();
    List<Integer> row = new ArrayList<>();
    double used = 0;
    for (int box : boxes) {
      if (!row.isEmpty() && used + packing.width[box] > limit) {
        rows.add(new Row(packing, List.copyOf(row)));
        row.clear();
        used = 0;
      }
      row.add(box);
      used += packing.width[box] + packing.style.gap();
    }
    rows.add(new Row(packing, List.copyOf(row)));
  }

  double width() {
    return rows.stream().mapToDouble(Row::width).max().orElse(0);
  }

  double depth() {
    return rows.stream().mapToDouble(row -> row.depth() + gap).sum() - gap;
  }

  void place(double x, double y) {
    double top = y;
    for (Row row : rows) {
      row.place(x, top);
      top += row.depth() + gap;
    }
  }
}
