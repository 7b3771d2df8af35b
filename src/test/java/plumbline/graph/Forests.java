package plumbline.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import plumbline.model.Health;

/** Makes graphs like an organisation's: nearly trees, some links across, some goals unaligned. */
final class Forests {
  private Forests() {}

  static BoxContent face(int id, String title, String state) {
    boolean anchor = state.equals("anchor");
    return new BoxContent(
        "2026-q1/goal-" + id,
        anchor ? BoxContent.Shape.COMPANY : BoxContent.Shape.OBJECTIVE,
        "goal-" + id + ".html",
        title,
        "Owner " + id,
        "Team " + id % 7,
        List.of("team-" + id % 7),
        "0.50",
        Health.ON_TRACK,
        new BoxContent.Mark(state, "committed", "active", List.of()),
        List.of(),
        BoxContent.Tally.NONE);
  }

  /**
   * A random graph.
   *
   * @param size the number of goals, 1 or more
   * @param wide how many of the last goals a new one may support: few makes chains, many makes fans
   */
  static Sketch of(int size, int wide, long seed) {
    Random random = new Random(seed);
    List<BoxContent> faces = new ArrayList<>();
    LinkCollector ties = new LinkCollector();
    int anchors = 1 + size / 40;
    for (int i = 0; i < size; i++) {
      boolean loose = i >= anchors && random.nextInt(10) == 0;
      String state = i < anchors ? "anchor" : loose ? "unexplained" : "aligned";
      faces.add(face(i, "Goal ".repeat(1 + random.nextInt(14)) + i, state));
      if (i >= anchors && !loose) {
        ties.add(i, Math.max(0, i - 1 - random.nextInt(wide)), Curve.Kind.SUPPORTS);
        if (random.nextInt(16) == 0) {
          ties.add(i, random.nextInt(i), Curve.Kind.SUPPORTS);
        }
        if (random.nextInt(16) == 0) {
          ties.add(i, random.nextInt(i), Curve.Kind.DEPENDS_ON);
        }
      }
    }
    return hanging(faces, ties.list());
  }

  /** One anchor and so many goals that support it. */
  static Sketch fan(int leaves) {
    List<BoxContent> faces = new ArrayList<>(List.of(face(0, "Top", "anchor")));
    LinkCollector ties = new LinkCollector();
    for (int i = 1; i <= leaves; i++) {
      faces.add(face(i, "Goal " + i, "aligned"));
      ties.add(i, 0, Curve.Kind.SUPPORTS);
    }
    return hanging(faces, ties.list());
  }

  /** A chain, each goal supporting the one before. */
  static Sketch chain(int size) {
    List<BoxContent> faces = new ArrayList<>(List.of(face(0, "Top", "anchor")));
    LinkCollector ties = new LinkCollector();
    for (int i = 1; i < size; i++) {
      faces.add(face(i, "Goal " + i, "aligned"));
      ties.add(i, i - 1, Curve.Kind.SUPPORTS);
    }
    return hanging(faces, ties.list());
  }

  static Sketch hanging(List<BoxContent> faces, List<Sketch.Tie> ties) {
    return Sketch.hanging(faces, ties, new ParentChoice(faces, ties).parents());
  }

  static List<Integer> shuffled(int size, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order;
  }
}
