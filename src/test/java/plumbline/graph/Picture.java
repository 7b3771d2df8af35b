package plumbline.graph;

import java.io.IOException;
import java.nio.file.Path;
import plumbline.Golden;

/** A drawing in plain lines, kept in a file that any browser shows. */
final class Picture {
  private static final Path KEPT = Path.of("src/test/resources/drawings");

  private Picture() {}

  static void assertMatches(String name, Drawing drawing) throws IOException {
    Golden.assertMatches(KEPT.resolve(name + ".svg"), of(drawing));
  }

  private static String of(Drawing drawing) {
    StringBuilder svg =
        new StringBuilder(
            "<svg xmlns='http://www.w3.org/2000/svg' width='%s' height='%s' fill='none' stroke='black'>\n"
                .formatted(drawing.width(), drawing.height()));
    for (Lane lane : drawing.lanes()) {
      svg.append(
          "<rect class='%s' x='%s' y='%s' width='%s' height='%s' stroke='red'/>\n"
              .formatted(lane.kind().word(), lane.x(), lane.y(), lane.width(), lane.height()));
    }
    for (Curve curve : drawing.curves()) {
      svg.append(
          "<path class='%s' d='%s%s' stroke='%s'/>\n"
              .formatted(
                  curve.kind().word(),
                  curve.path(),
                  curve.head(),
                  curve.across() ? "blue" : "gray"));
    }
    drawing.boxes().forEach(box -> svg.append(of(box)));
    return svg.append("</svg>\n").toString();
  }

  private static String of(Box box) {
    StringBuilder svg =
        new StringBuilder(
            "<g class='%s' transform='translate(%s %s)'><rect width='%s' height='%s'/>"
                .formatted(
                    box.subject()
                        ? box.face().shape().word() + " subject"
                        : box.face().shape().word(),
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height()));
    int line = 0;
    for (String words : box.lines()) {
      line++;
      svg.append("<text x='12' y='%d'>%s</text>".formatted(4 + 17 * line, words));
    }
    svg.append("<text x='12' y='%s'>%s</text>".formatted(box.height() - 13, box.by()));
    for (BoxContent.Part part : box.face().tally().bar()) {
      svg.append(
          "<rect class='%s' x='%s' y='%s' width='%s' height='6'/>"
              .formatted(part.state(), 12 + part.x(), box.height() - 8, part.width()));
    }
    for (BoxContent.Row row : box.face().rows()) {
      svg.append(
          "<text x='%s' y='%s'>%s</text>".formatted(box.width() + 12, row.y() + 16, row.title()));
    }
    return svg.append("</g>\n").toString();
  }
}
