package plumbline.graph;

import java.util.List;

/**
 * The measures of a picture, in CSS pixels.
 *
 * @param box the width of every box
 * @param gap between boxes of a row
 * @param level between a box and the first row below it
 * @param shelf between further rows
 * @param list between boxes of a column
 * @param margin around everything
 * @param room the width that the picture has
 * @param narrow whether that width is all there is; else a picture of much grows beyond it
 */
record Measures(
    double box,
    double gap,
    double level,
    double shelf,
    double list,
    double margin,
    double room,
    boolean narrow) {
  static final Measures GRAPH = new Measures(176, 14, 56, 30, 12, 24, 1352, false);
  static final Measures TEAMS = new Measures(176, 18, 72, 36, 14, 24, 1352, false);
  static final Measures SIGHT = new Measures(228, 10, 34, 28, 10, 2, 339, true);

  /** What a block is indented by where a line runs down its left side to further rows. */
  static final double GUTTER = 16;

  /** From that line to the block. */
  static final double TRUNK = 8;

  /** What a team's bar adds to a box's height. */
  static final double BAR = 14;

  /** The height of a key result below its objective. */
  static final double ROW = 24;

  /** The height of the words above a lane's boxes. */
  static final double LANE_HEAD = 34;

  /** A large picture is about this much wider than high. */
  static final double SHAPE = 1.9;

  /** How much taller or wider each try of a layout is than the one before. */
  static final double STEP = 1.3;

  /** So many boxes stand side by side in any window. */
  static final int BESIDE = 7;

  /** How round the corners of lines are. */
  static final double ROUND = 6;

  /** Of a team's links, this part and less is weak. */
  static final int WEAK = 8;

  /** A line that stands for more links than this is thick. */
  static final int MANY = 4;

  /** From a box's edge to its words. */
  static final double PAD = 12;

  /** The longest title, in lines. */
  static final int TITLE_LINES = 3;

  /** The height of a box with so many lines of title. */
  static double height(int lines) {
    return 42 + 17 * lines;
  }

  /** The width of a box that stands beside others in a row of its own. */
  double beside(int others) {
    return narrow && others > 0 ? (room - others * gap) / (others + 1) : box;
  }

  /** Every number that places boxes and lines in a picture of any width, by its name. */
  List<Length> lengths() {
    return List.of(
        new Length("box", box),
        new Length("gap", gap),
        new Length("level", level),
        new Length("shelf", shelf),
        new Length("list", list),
        new Length("margin", margin),
        new Length("gutter", GUTTER),
        new Length("trunk", TRUNK),
        new Length("round", ROUND),
        new Length("row", ROW),
        new Length("laneHead", LANE_HEAD),
        new Length("shape", SHAPE),
        new Length("step", STEP),
        new Length("weak", WEAK),
        new Length("many", MANY));
  }

  /** The width of the words in a box. */
  double words() {
    return box - 2 * PAD;
  }
}
