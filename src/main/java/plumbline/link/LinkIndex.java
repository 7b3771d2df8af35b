package plumbline.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/** Links of one sort, found from either end. */
final class LinkIndex {
  private final Map<ObjectiveId, List<Link>> from = new HashMap<>();
  private final Map<ObjectiveId, List<Link>> to = new HashMap<>();

  /** Indexes links, which keep their order on both ends. */
  LinkIndex(List<Link> links) {
    for (Link link : links) {
      from.computeIfAbsent(link.from().id(), id -> new ArrayList<>(2)).add(link);
      to.computeIfAbsent(link.to().id(), id -> new ArrayList<>(2)).add(link);
    }
    from.replaceAll((id, list) -> List.copyOf(list));
    to.replaceAll((id, list) -> List.copyOf(list));
  }

  List<Link> from(Objective objective) {
    return from.getOrDefault(objective.id(), List.of());
  }

  List<Link> to(Objective objective) {
    return to.getOrDefault(objective.id(), List.of());
  }

  /** Everything that the links lead to, nearest first, without the start. */
  List<Objective> ahead(Objective start) {
    return reach(start, at -> from(at).stream().map(Link::to).toList());
  }

  /** Everything from which the links lead here, nearest first, without the start. */
  List<Objective> behind(Objective start) {
    return reach(start, at -> to(at).stream().map(Link::from).toList());
  }

  private static List<Objective> reach(
      Objective start, Function<Objective, List<Objective>> neighbours) {
    Set<ObjectiveId> seen = new HashSet<>(Set.of(start.id()));
    List<Objective> reached = new ArrayList<>();
    Deque<Objective> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      for (Objective next : neighbours.apply(queue.remove())) {
        if (seen.add(next.id())) {
          reached.add(next);
          queue.add(next);
        }
      }
    }
    return List.copyOf(reached);
  }
}
