package plumbline.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/** The whole cycle: its live objectives and everything that they support, in any cycle. */
final class CycleSketch {
  private final DrawingInput source;

  CycleSketch(DrawingInput source) {
    this.source = source;
  }

  Sketch of(Cycle cycle) {
    return new GoalSketch(source, goals(source, cycle), false).sketch();
  }

  /** By id, those of enclosing cycles last; one that was dropped stays where it has supporters. */
  static List<Objective> goals(DrawingInput source, Cycle cycle) {
    Map<ObjectiveId, Objective> goals = new LinkedHashMap<>();
    source.graph().objectives(cycle).stream()
        .filter(objective -> objective.status().isLive())
        .forEach(objective -> goals.put(objective.id(), objective));
    for (Objective objective : List.copyOf(goals.values())) {
      for (Objective above : source.graph().ancestors(objective)) {
        goals.putIfAbsent(above.id(), above);
      }
    }
    return goals.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }
}
