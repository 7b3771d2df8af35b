package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every box the rectangle that it and all below it need: what hangs from a box stands below
 * it in one row, or, where that would be too wide, in several ({@link Shelves}).
 *
 * <p>Everything is in arrays by the box's index, and nothing recurses, so that 5,000 boxes take
 * milliseconds and a long chain does not overflow the stack.
 */
final class Packing {
  /** How a box's children are reached. */
  enum Way {
    /** They stand in one row: curves fan out to them. */
    FAN,
    /** They stand in several rows: a line runs down their left side. */
    TRUNK,
    /** They stand in one column, indented. */
    LIST
  }

  final Style style;
  final List<List<Integer>> children;
  final double[] heights;

  /** The size of the rectangle of a box and all below it. */
  final double[] width;

  final double[] depth;

  /** The place of a box in its rectangle, and of that in its parent's. */
  final double[] indent;

  final double[] left;
  final double[] top;

  /** The row in which a box stands below its parent, from 0. */
  final int[] shelf;

  final Way[] ways;

  /** Where in its rectangle the line down to a box's further rows runs. */
  final double[] trunk;

  Packing(List<List<Integer>> children, double[] heights, Style style) {
    int size = heights.length;
    this.style = style;
    this.children = children;
    this.heights = heights;
    this.width = new double[size];
    this.depth = new double[size];
    this.indent = new double[size];
    this.left = new double[size];
    this.top = new double[size];
    this.shelf = new int[size];
    this.ways = new Way[size];
    this.trunk = new double[size];
  }

  /**
   * Packs everything that hangs from these boxes.
   *
   * @param room the width that a box's children may take before they are put into several rows
   */
  void pack(List<Integer> roots, double room) {
    List<Integer> order = new ArrayList<>(roots);
    int[] level = new int[heights.length];
    for (int at = 0; at < order.size(); at++) {
      for (int child : children.get(order.get(at))) {
        level[child] = level[order.get(at)] + 1;
        order.add(child);
      }
    }
    for (int at = order.size() - 1; at >= 0; at--) {
      int box = order.get(at);
      pack(box, style.narrow() ? style.room() - Style.GUTTER * (level[box] + 1) : room);
    }
  }

  boolean isLeaf(int box) {
    return children.get(box).isEmpty();
  }

  private void pack(int box, double room) {
    List<Integer> kids = children.get(box);
    if (kids.isEmpty()) {
      width[box] = style.box();
      depth[box] = heights[box];
      return;
    }
    Shelves shelves = new Shelves(this, kids, room);
    ways[box] = shelves.way();
    double gutter = ways[box] == Way.FAN ? 0 : Style.GUTTER;
    double below = ways[box] == Way.LIST ? style.list() : style.level();
    double block = gutter + shelves.width();
    width[box] = Math.max(style.box(), block);
    indent[box] = ways[box] == Way.LIST ? 0 : (width[box] - style.box()) / 2;
    trunk[box] = (width[box] - block) / 2 + Style.TRUNK;
    shelves.place((width[box] - block) / 2 + gutter, heights[box] + below);
    depth[box] = heights[box] + below + shelves.depth();
  }
}
