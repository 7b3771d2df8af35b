package plumbline.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * A goal of an earlier cycle that another one continues.
 *
 * @param title as it was when it was carried over, or as it is where it is still there
 * @param objective where it is still in the content
 * @param revision the commit that moved its file; empty where {@code carried_from} names it
 */
public record Ancestor(
    ObjectiveId id, String title, Optional<Objective> objective, Optional<Revision> revision) {

  /**
   * The goals that an objective continues, the latest first: as {@code carried_from} says, and from
   * each of them on as Git knows its file to have been moved between cycles.
   */
  static List<Ancestor> of(Objective objective, OkrGraph graph, History history) {
    List<Ancestor> line = new ArrayList<>();
    Set<ObjectiveId> seen = new HashSet<>(Set.of(objective.id()));
    Optional<Objective> last = Optional.of(objective);
    while (last.isPresent()) {
      Objective current = last.get();
      history.of(current).origins().stream()
          .filter(origin -> seen.add(origin.id()))
          .forEach(origin -> line.add(moved(origin, graph)));
      last = graph.carriedFrom(current).filter(one -> seen.add(one.id()));
      last.ifPresent(one -> line.add(named(one)));
    }
    return line;
  }

  private static Ancestor named(Objective one) {
    return new Ancestor(one.id(), one.title(), Optional.of(one), Optional.empty());
  }

  private static Ancestor moved(GoalHistory.Origin origin, OkrGraph graph) {
    return new Ancestor(
        origin.id(), origin.title(), graph.objective(origin.id()), Optional.of(origin.revision()));
  }
}
