package plumbline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of all boxes, broken to fit, and the size of the boxes that follows. In a large picture
 * all are equally high, so that rows are even; in a narrow one, where most stand in a column, each
 * is as high as it has to be.
 */
record FittedText(List<List<String>> lines, List<String> by, double[] widths, double[] heights) {
  private static final TextFit TITLE = new TextFit(13, true);
  private static final TextFit SMALL = new TextFit(12, false);

  /** What the score and its icon take from the line below the title. */
  private static final double SCORE = 54;

  static FittedText of(Sketch sketch, Measures style) {
    double[] widths = widths(sketch, style);
    List<List<String>> lines = new ArrayList<>(sketch.size());
    List<String> by = new ArrayList<>(sketch.size());
    for (int i = 0; i < widths.length; i++) {
      BoxContent face = sketch.faces().get(i);
      double width = widths[i] - 2 * Measures.PAD;
      lines.add(TITLE.lines(face.title(), width, Measures.TITLE_LINES));
      by.add(SMALL.line(face.team().isEmpty() ? face.by() : face.team(), width - SCORE));
    }
    return new FittedText(lines, by, widths, heights(sketch.faces(), lines, style));
  }

  private static double[] widths(Sketch sketch, Measures style) {
    double[] widths = new double[sketch.size()];
    Arrays.fill(widths, style.box());
    for (List<Integer> row : sketch.rows()) {
      row.forEach(box -> widths[box] = style.beside(row.size() - 1));
    }
    return widths;
  }

  private static double[] heights(
      List<BoxContent> faces, List<List<String>> lines, Measures style) {
    int most = style.narrow() ? 1 : lines.stream().mapToInt(List::size).max().orElse(1);
    double[] heights = new double[faces.size()];
    for (int i = 0; i < heights.length; i++) {
      double bar = faces.get(i).shape() == BoxContent.Shape.TEAM ? Measures.BAR : 0;
      heights[i] = Measures.height(Math.max(most, lines.get(i).size())) + bar;
    }
    return heights;
  }

  /** A key result's title on one line of a box. */
  static String row(String title) {
    return SMALL.line(title, Measures.GRAPH.words() - SCORE);
  }
}
