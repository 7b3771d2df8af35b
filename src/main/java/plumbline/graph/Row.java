package plumbline.graph;

import java.util.List;

/** Boxes side by side, each with all that hangs from it. */
record Row(Packing packing, List<Integer> boxes) {
  double width() {
    double width = 0;
    for (int box : boxes) {
      width += packing.width[box] + packing.style.gap();
    }
    return boxes.isEmpty() ? 0 : width - packing.style.gap();
  }

  double depth() {
    double depth = 0;
    for (int box : boxes) {
      depth = Math.max(depth, packing.depth[box]);
    }
    return depth;
  }

  void place(double x, double y) {
    double left = x;
    for (int box : boxes) {
      packing.left[box] = left;
      packing.top[box] = y;
      left += packing.width[box] + packing.style.gap();
    }
  }
}
