package plumbline.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

class TeamLayoutTest {
  private static Drawing draw(Sketch sketch) {
    return new TeamLayout(sketch, Measures.TEAMS).drawing();
  }

  private static String faults(Drawing drawing) {
    return Checks.misplaced(drawing)
        + Checks.loose(drawing)
        + Checks.floating(drawing)
        + Checks.crossing(drawing);
  }

  static Stream<Path> sites() throws IOException {
    return Stream.concat(
        Files.list(Path.of("src/test/resources/sites"))
            .map(site -> site.resolve("content"))
            .filter(Files::exists)
            .sorted(),
        Stream.of(Path.of("content")));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void noLineLeadsThroughABoxInAnyOrganisation(Path content) throws Exception {
    DrawingInput source = Trial.source(content);
    for (Cycle cycle : source.graph().cycles()) {
      assertEquals("", faults(new GraphLayout(source).teams(cycle)), cycle.id());
    }
  }

  /** Teams that support the company, each other, in rings too, or nothing. */
  private static Sketch random(Draw draw, int company, int teams) {
    int size = company + teams;
    List<BoxContent> faces = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      faces.add(i < company ? Forests.face(i, "Goal " + i, "anchor") : team(i, draw));
    }
    LinkCollector ties = new LinkCollector();
    int count = draw.between(0, 3 * size);
    for (int i = 0; i < count; i++) {
      boolean supports = !draw.oneIn(5);
      ties.add(
          draw.between(supports ? company : 0, size - 1),
          draw.between(0, size - 1),
          supports ? Curve.Kind.SUPPORTS : Curve.Kind.DEPENDS_ON);
    }
    List<List<Integer>> rows =
        Tiers.even(IntStream.range(0, company).boxed().toList(), Measures.BESIDE);
    List<Integer> parents = IntStream.range(0, size).mapToObj(i -> Sketch.NONE).toList();
    return new Sketch(faces, ties.list(), parents, rows, List.of(), 0);
  }

  private static BoxContent team(int id, Draw draw) {
    return new BoxContent(
        "@team-" + id,
        BoxContent.Shape.TEAM,
        "",
        "Team " + "of many words ".repeat(draw.between(0, 4)) + id,
        "",
        "",
        List.of("team-" + id),
        "",
        Health.UNKNOWN,
        new BoxContent.Mark(
            draw.any(List.of("aligned", "explained", "unexplained")), "", "active", List.of()),
        List.of(),
        BoxContent.Tally.of(1, 2, 3));
  }

  @Seeded(200)
  void noLineLeadsThroughABoxThatItDoesNotConcern(Draw draw) {
    Sketch sketch = random(draw, draw.between(0, 12), draw.between(1, 50));
    Drawing drawing = draw(sketch);
    assertEquals("", faults(drawing));
    assertEquals(sketch.size(), drawing.boxes().size());
    assertEquals(sketch.ties().size(), drawing.curves().size());
  }

  private static Sketch of(int company, int teams, LinkCollector ties) {
    Sketch bare = random(new Draw(1), company, teams);
    return new Sketch(bare.faces(), ties.list(), bare.parents(), bare.rows(), List.of(), 0);
  }

  @Test
  void aTeamStandsBelowTheLowestThatItSupports() {
    LinkCollector ties = new LinkCollector();
    ties.add(1, 0, Curve.Kind.SUPPORTS);
    ties.add(2, 1, Curve.Kind.SUPPORTS);
    ties.add(3, 2, Curve.Kind.SUPPORTS);
    ties.add(3, 0, Curve.Kind.SUPPORTS);
    Drawing drawing = draw(of(1, 3, ties));
    assertEquals(
        List.of("2026-q1/goal-0", "@team-1", "@team-2", "@team-3"),
        drawing.boxes().stream().map(Box::id).toList());
    assertEquals(4, drawing.boxes().stream().map(Box::y).distinct().count());
    assertEquals(List.of(), drawing.lanes());
  }

  @Test
  void aRingIsBrokenWhereTheFewestGoalsLead() {
    LinkCollector ties = new LinkCollector();
    ties.add(1, 0, Curve.Kind.SUPPORTS);
    ties.add(1, 2, Curve.Kind.SUPPORTS);
    for (int i = 0; i < 3; i++) {
      ties.add(2, 1, Curve.Kind.SUPPORTS);
    }
    Drawing drawing = draw(of(1, 2, ties));
    Curve few =
        drawing.curves().stream()
            .filter(one -> one.to().equals("@team-2"))
            .findFirst()
            .orElseThrow();
    assertTrue(few.across(), "the one goal's line leads down");
    assertFalse(few.head().isEmpty());
    assertTrue(Checks.byId(drawing).get("@team-2").y() > Checks.byId(drawing).get("@team-1").y());
  }

  @Test
  void supportersOfOneGoalStandBesideEachOtherUntilTheyAreTooMany() {
    assertEquals(2, levels(7));
    assertEquals(3, levels(14));
    Drawing many = draw(fan(150));
    assertTrue(many.width() / many.height() > 1 && many.width() / many.height() < 3);
  }

  private static Sketch fan(int teams) {
    LinkCollector ties = new LinkCollector();
    IntStream.rangeClosed(1, teams).forEach(team -> ties.add(team, 0, Curve.Kind.SUPPORTS));
    return of(1, teams, ties);
  }

  private static long levels(int teams) {
    return draw(fan(teams)).boxes().stream().map(Box::y).distinct().count();
  }

  @Test
  void nothingIsNoDrawing() {
    assertTrue(draw(of(0, 0, new LinkCollector())).isEmpty());
  }
}
