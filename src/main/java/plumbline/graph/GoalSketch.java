package plumbline.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.link.Link;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/** Some objectives as a sketch: their boxes, the links among them, and what hangs from what. */
final class GoalSketch {
  private final DrawingInput source;
  private final List<Objective> goals;
  private final boolean small;
  private final Map<ObjectiveId, Integer> index = new HashMap<>();

  GoalSketch(DrawingInput source, List<Objective> goals, boolean small) {
    this.source = source;
    this.goals = goals;
    this.small = small;
    for (int i = 0; i < goals.size(); i++) {
      index.put(goals.get(i).id(), i);
    }
  }

  /** The place of an objective in the list. */
  int index(Objective objective) {
    return index.get(objective.id());
  }

  Sketch sketch() {
    List<BoxContent> boxes = new ArrayList<>(goals.size());
    for (Objective goal : goals) {
      boxes.add(source.contents().of(goal, small));
    }
    List<Sketch.Tie> ties = ties();
    return Sketch.hanging(boxes, ties, new ParentChoice(boxes, ties).parents());
  }

  private List<Sketch.Tie> ties() {
    LinkCollector ties = new LinkCollector();
    for (int from = 0; from < goals.size(); from++) {
      for (Link link : source.graph().supports(goals.get(from))) {
        add(ties, from, link, Curve.Kind.SUPPORTS);
      }
      for (Link link : source.graph().dependsOn(goals.get(from))) {
        add(ties, from, link, Curve.Kind.DEPENDS_ON);
      }
    }
    return ties.list();
  }

  private void add(LinkCollector ties, int from, Link link, Curve.Kind kind) {
    Integer to = index.get(link.to().id());
    if (to != null) {
      ties.add(from, to, kind);
    }
  }
}
