package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every box the rectangle that it and all below it need.
 *
 * <p>In a small picture the boxes below a box stand in one row, as in any tree. In a large one they
 * are stacked in {@link Columns}: at 300 goals that took two thirds of the area of wrapped rows,
 * which are as high as their highest subtree and leave most of the rest empty.
 *
 * <p>Everything is in arrays by the box's index, and nothing recurses, so that 5,000 boxes take
 * milliseconds and a long chain does not overflow the stack.
 */
final class Packing {
  /** What is passed as height for rows instead of columns. */
  static final double ROWS = 0;

  final Measures style;
  final List<List<Integer>> children;
  final double[] heights;

  /** The size of the rectangle of a box and all below it. */
  final double[] width;

  final double[] depth;

  /** The place of a box in its rectangle, and of that in its parent's. */
  final double[] indent;

  final double[] left;
  final double[] top;

  /** In how many columns the boxes below a box are stacked; 0 where they stand in a row. */
  final int[] columns;

  Packing(List<List<Integer>> children, double[] heights, Measures style) {
    int size = heights.length;
    this.style = style;
    this.children = children;
    this.heights = heights;
    this.width = new double[size];
    this.depth = new double[size];
    this.indent = new double[size];
    this.left = new double[size];
    this.top = new double[size];
    this.columns = new int[size];
  }

  /**
   * Packs everything that hangs from these boxes.
   *
   * @param tall the height from which a column is broken into several; {@link #ROWS} for rows
   */
  void pack(List<Integer> roots, double tall) {
    List<Integer> order = new ArrayList<>(roots);
    for (int at = 0; at < order.size(); at++) {
      order.addAll(children.get(order.get(at)));
    }
    for (int at = order.size() - 1; at >= 0; at--) {
      int box = order.get(at);
      width[box] = style.box();
      depth[box] = heights[box];
      indent[box] = 0;
      if (!children.get(box).isEmpty()) {
        pack(box, tall);
      }
    }
  }

  private void pack(int box, double tall) {
    List<Integer> kids = children.get(box);
    if (tall == ROWS) {
      Row row = new Row(this, kids);
      columns[box] = 0;
      width[box] = Math.max(style.box(), row.width());
      depth[box] = heights[box] + style.level() + row.depth();
      row.place((width[box] - row.width()) / 2, heights[box] + style.level());
    } else {
      Columns stack = new Columns(this, kids, Columns.count(this, kids, tall));
      double below = heights[box] + (stack.count() == 1 ? style.list() : style.level());
      columns[box] = stack.count();
      width[box] = Math.max(style.box(), stack.width());
      depth[box] = below + stack.depth();
      stack.place(0, below);
    }
    indent[box] = columns[box] == 1 ? 0 : (width[box] - style.box()) / 2;
  }
}
