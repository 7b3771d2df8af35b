package plumbline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of all boxes, broken to fit, and the height that follows: the same for all, so that
 * rows are even.
 */
record Words(List<List<String>> lines, List<String> by, double[] heights) {
  private static final TextFit TITLE = new TextFit(13, true);
  private static final TextFit SMALL = new TextFit(12, false);

  /** What the score and its icon take from the line below the title. */
  private static final double SCORE = 54;

  static Words of(List<Face> faces, Style style) {
    List<List<String>> lines = new ArrayList<>(faces.size());
    List<String> by = new ArrayList<>(faces.size());
    int most = 1;
    for (Face face : faces) {
      List<String> title = TITLE.lines(face.title(), style.words(), Style.TITLE_LINES);
      most = Math.max(most, title.size());
      lines.add(title);
      by.add(SMALL.line(face.by(), style.words() - (face.score().isEmpty() ? 20 : SCORE)));
    }
    double[] heights = new double[faces.size()];
    Arrays.setAll(heights, i -> Style.height(1) + (isTeam(faces.get(i)) ? Style.BAR : 0));
    for (int i = 0; i < heights.length; i++) {
      heights[i] += Style.height(most) - Style.height(1);
    }
    return new Words(lines, by, heights);
  }

  private static boolean isTeam(Face face) {
    return face.shape() == Face.Shape.TEAM;
  }

  /** A key result's title on one line of a box. */
  static String row(String title) {
    return SMALL.line(title, Style.GRAPH.words() - SCORE);
  }
}
