package plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

class LayoutTest {
  private static Drawing draw(Sketch sketch) {
    return new Layout(sketch, Measures.GRAPH).drawing();
  }

  @Seeded(100)
  void boxesNeverOverlapAndLinesJoinThem(Draw draw) {
    int size = draw.between(1, 150);
    Sketch sketch = Forests.of(size, draw.between(1, 60), draw.seed());
    for (Measures style : List.of(Measures.GRAPH, Measures.TEAMS, Measures.SIGHT)) {
      Drawing drawing = new Layout(sketch, style).drawing();
      assertEquals("", Checks.misplaced(drawing));
      assertEquals("", Checks.loose(drawing));
      assertEquals("", Checks.floating(drawing));
      assertEquals(size, drawing.boxes().size());
    }
  }

  @Test
  void fewGoalsStandInRowsLikeAnyTree() {
    Drawing drawing = draw(Forests.fan(7));
    assertEquals(2, drawing.boxes().stream().map(Box::y).distinct().count());
    assertTrue(drawing.width() <= 1400, "width " + drawing.width());
  }

  @Test
  void sixtySupportersOfOneGoalStandInABlock() {
    Drawing drawing = draw(Forests.fan(60));
    assertTrue(drawing.width() < 2200, "width " + drawing.width());
    assertTrue(drawing.height() < 1200, "height " + drawing.height());
  }

  @Test
  void threeHundredGoalsStayNearTheShapeOfAWindow() {
    Drawing drawing = draw(Forests.of(300, 60, 7));
    double shape = drawing.width() / drawing.height();
    assertTrue(shape > 0.7 && shape < 3, "shape " + shape);
  }

  @Test
  void aChainOfFiveThousandGoalsDoesNotOverflowTheStack() {
    assertEquals(5000, draw(Forests.chain(5000)).boxes().size());
  }

  @Test
  void whatHangsFromNothingStandsInALaneAtTheBottom() {
    List<BoxContent> faces =
        List.of(
            Forests.face(0, "Top", "anchor"),
            Forests.face(1, "Helps", "aligned"),
            Forests.face(2, "Loose", "unexplained"),
            Forests.face(3, "Duty", "explained"));
    List<Sketch.Tie> ties = List.of(new Sketch.Tie(1, 0, Curve.Kind.SUPPORTS, 1));
    Drawing drawing = draw(Forests.hanging(faces, ties));
    assertEquals(
        List.of(Lane.Kind.UNEXPLAINED, Lane.Kind.EXPLAINED),
        drawing.lanes().stream().map(Lane::kind).toList());
    Box loose = Checks.byId(drawing).get(faces.get(2).id());
    Lane lane = drawing.lanes().get(0);
    assertTrue(loose.y() > lane.y() && loose.bottom() < lane.y() + lane.height());
    assertTrue(Checks.byId(drawing).get(faces.get(1).id()).bottom() < lane.y());
    assertTrue(drawing.lanes().get(1).y() >= lane.y() + lane.height());
  }

  @Test
  void whereEverythingHangsThereIsNoLane() {
    assertEquals(List.of(), draw(Forests.fan(3)).lanes());
  }

  @Test
  void nothingGivesAnEmptyDrawing() {
    assertTrue(draw(Forests.hanging(List.of(), List.of())).isEmpty());
  }

  @Test
  void theSameSketchGivesTheSameDrawing() {
    assertEquals(draw(Forests.of(120, 20, 3)), draw(Forests.of(120, 20, 3)));
  }

  @Test
  void ofTwoParentsTheLowerHoldsAndTheOtherIsDrawnAcross() {
    List<BoxContent> faces = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      faces.add(Forests.face(i, "Goal " + i, i == 0 ? "anchor" : "aligned"));
    }
    LinkCollector ties = new LinkCollector();
    ties.add(1, 0, Curve.Kind.SUPPORTS);
    ties.add(2, 0, Curve.Kind.SUPPORTS);
    ties.add(2, 1, Curve.Kind.SUPPORTS);
    Drawing drawing = draw(Forests.hanging(faces, ties.list()));
    List<Curve> across = drawing.curves().stream().filter(Curve::across).toList();
    assertEquals(1, across.size());
    assertEquals(faces.get(0).id(), across.get(0).to());
    assertTrue(!across.get(0).head().isEmpty());
    assertEquals(
        List.of(faces.get(1).id(), faces.get(0).id()),
        Checks.byId(drawing).get(faces.get(2).id()).up());
  }

  @Test
  void aTreeWithLinksAcrossIsDrawnAsItWasBefore() throws IOException {
    List<String> states =
        List.of(
            "anchor",
            "anchor",
            "aligned",
            "aligned",
            "aligned",
            "aligned",
            "aligned",
            "aligned",
            "unexplained",
            "unexplained",
            "explained");
    List<BoxContent> faces = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      faces.add(Forests.face(i, "Goal ".repeat(1 + i) + i, states.get(i)));
    }
    LinkCollector ties = new LinkCollector();
    ties.add(2, 0, Curve.Kind.SUPPORTS);
    ties.add(3, 0, Curve.Kind.SUPPORTS);
    ties.add(4, 1, Curve.Kind.SUPPORTS);
    ties.add(5, 2, Curve.Kind.SUPPORTS);
    ties.add(6, 4, Curve.Kind.SUPPORTS);
    ties.add(7, 4, Curve.Kind.SUPPORTS);
    ties.add(6, 0, Curve.Kind.SUPPORTS);
    ties.add(3, 2, Curve.Kind.DEPENDS_ON);
    ties.add(2, 4, Curve.Kind.DEPENDS_ON);
    ties.add(1, 7, Curve.Kind.DEPENDS_ON);
    ties.add(10, 7, Curve.Kind.DEPENDS_ON);
    Picture.assertMatches("tree", draw(Forests.hanging(faces, ties.list())));
  }

  @Test
  void manyGoalsAreDrawnAsTheyWereBefore() throws IOException {
    Picture.assertMatches("blocks", draw(Forests.of(90, 30, 2)));
  }

  @Test
  void aNarrowPictureIsDrawnAsItWasBefore() throws IOException {
    Picture.assertMatches("narrow", new Layout(Forests.of(14, 6, 8), Measures.SIGHT).drawing());
  }
}
