package plumbline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Points along a line, near enough to each other to find every box that it leads through. */
final class Trace {
  private static final Pattern STEP = Pattern.compile("([MLCQ])([-0-9. ]+)");
  private static final int POINTS = 60;

  private Trace() {}

  /** The points of SVG path data, as a picture's lines have it. */
  static List<double[]> of(String path) {
    List<double[]> points = new ArrayList<>();
    double[] at = {0, 0};
    for (MatchResult step : STEP.matcher(path).results().toList()) {
      double[] to =
          Arrays.stream(step.group(2).trim().split(" ")).mapToDouble(Double::parseDouble).toArray();
      if (!step.group(1).equals("M")) {
        double[] hull = new double[to.length + 2];
        System.arraycopy(at, 0, hull, 0, 2);
        System.arraycopy(to, 0, hull, 2, to.length);
        for (int i = 0; i <= POINTS; i++) {
          points.add(point(hull, i / (double) POINTS));
        }
      }
      at = new double[] {to[to.length - 2], to[to.length - 1]};
    }
    return points;
  }

  /** De Casteljau's: a point of the curve that corners span, whatever their number. */
  private static double[] point(double[] corners, double share) {
    double[] left = corners.clone();
    for (int count = corners.length / 2 - 1; count > 0; count--) {
      for (int i = 0; i < 2 * count; i++) {
        left[i] += share * (left[i + 2] - left[i]);
      }
    }
    return new double[] {left[0], left[1]};
  }
}
