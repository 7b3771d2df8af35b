package plumbline.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/** Finds the goals of some kind that an objective serves without another of them between. */
record NearestAbove(OkrGraph graph, Predicate<Objective> kind) {

  /** In time proportional to what lies above, nearest first. */
  List<Objective> of(Objective objective) {
    List<Objective> above = graph.ancestors(objective).stream().filter(kind).toList();
    Set<ObjectiveId> beyond = beyond(above);
    return above.stream().filter(one -> !beyond.contains(one.id())).toList();
  }

  /** What lies above any of these. */
  private Set<ObjectiveId> beyond(List<Objective> these) {
    Set<ObjectiveId> beyond = new HashSet<>();
    Deque<Objective> queue = new ArrayDeque<>(these);
    while (!queue.isEmpty()) {
      for (Link link : graph.supports(queue.remove())) {
        if (beyond.add(link.to().id())) {
          queue.add(link.to());
        }
      }
    }
    return beyond;
  }
}
