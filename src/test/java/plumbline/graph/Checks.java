package plumbline.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to hold for every drawing. */
final class Checks {
  private static final double NEAR = 0.3;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Checks() {}

  /** The first pair of boxes that overlap, or the first box outside; empty where all is well. */
  static String misplaced(Drawing drawing) {
    List<Box> boxes = drawing.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box a = boxes.get(i);
      if (a.x() < 0 || a.y() < 0 || a.right() > drawing.width() || a.bottom() > drawing.height()) {
        return "outside: " + a;
      }
      for (Box b : boxes.subList(i + 1, boxes.size())) {
        if (a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom()) {
          return a + " overlaps " + b;
        }
      }
    }
    return "";
  }

  /** The first line that does not start at the edge of one of its boxes and end at the other's. */
  static String loose(Drawing drawing) {
    Map<String, Box> boxes = byId(drawing);
    for (Curve curve : drawing.curves()) {
      double[] path = numbers(curve.path());
      Box from = boxes.get(curve.from());
      Box to = boxes.get(curve.to());
      double[] start = {path[0], path[1]};
      double[] end = {path[path.length - 2], path[path.length - 1]};
      boolean joins = touches(to, start) && touches(from, end);
      if (!joins && !(touches(from, start) && touches(to, end))) {
        return curve + " does not join " + from + " and " + to;
      }
    }
    return "";
  }

  /** The first box that does not stand below the one it hangs from. */
  static String floating(Drawing drawing) {
    Map<String, Box> boxes = byId(drawing);
    for (Curve curve : drawing.curves()) {
      boolean hangs = curve.kind() == Curve.Kind.SUPPORTS && !curve.across();
      if (hangs && boxes.get(curve.from()).y() < boxes.get(curve.to()).bottom()) {
        return curve.toString();
      }
    }
    return "";
  }

  /** The first line that leads through a box, those of its own ends included. */
  static String crossing(Drawing drawing) {
    for (Curve curve : drawing.curves()) {
      for (double[] point : Trace.of(curve.path())) {
        for (Box box : drawing.boxes()) {
          boolean inside =
              point[0] > box.x() + NEAR
                  && point[0] < box.right() - NEAR
                  && point[1] > box.y() + NEAR
                  && point[1] < box.bottom() - NEAR;
          if (inside) {
            return curve + " leads through " + box;
          }
        }
      }
    }
    return "";
  }

  static Map<String, Box> byId(Drawing drawing) {
    Map<String, Box> boxes = new HashMap<>();
    drawing.boxes().forEach(box -> boxes.put(box.id(), box));
    return boxes;
  }

  private static double[] numbers(String path) {
    Matcher matcher = NUMBER.matcher(path);
    return Arrays.stream(matcher.results().map(result -> result.group()).toArray(String[]::new))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static boolean touches(Box box, double[] point) {
    boolean acrossX = point[0] >= box.x() - NEAR && point[0] <= box.right() + NEAR;
    boolean acrossY = point[1] >= box.y() - NEAR && point[1] <= box.bottom() + NEAR;
    boolean edgeX = near(point[0], box.x()) || near(point[0], box.right());
    boolean edgeY = near(point[1], box.y()) || near(point[1], box.bottom());
    return acrossX && edgeY || acrossY && edgeX;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= NEAR;
  }
}
