package plumbline.alignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;

/**
 * The cycle that is analysed, among the others.
 *
 * <p>What counts besides the cycle's own live objectives are those of every cycle that shares a day
 * with it: the year around a quarter, the months within.
 */
final class Period {
  private final OkrGraph graph;
  private final Cycle cycle;
  private final Set<String> around;

  Period(OkrGraph graph, Cycle cycle) {
    this.graph = graph;
    this.cycle = cycle;
    this.around =
        graph.cycles().stream()
            .filter(other -> sharesDay(cycle, other))
            .map(Cycle::id)
            .collect(Collectors.toSet());
  }

  static boolean sharesDay(Cycle one, Cycle other) {
    return !one.end().isBefore(other.start()) && !other.end().isBefore(one.start());
  }

  /** Whether it belongs to this very cycle. */
  boolean isOf(Objective objective) {
    return cycleOf(objective).id().equals(cycle.id());
  }

  /** Whether it is active or done in a cycle that shares a day with this one. */
  boolean counts(Objective objective) {
    return objective.status().isLive() && around.contains(cycleOf(objective).id());
  }

  /** Whether its cycle was over before this one began. */
  boolean isPast(Objective objective) {
    return cycleOf(objective).end().isBefore(cycle.start());
  }

  /** The objectives that count, by cycle and id. */
  List<Objective> counting() {
    return graph.cycles().stream()
        .filter(other -> around.contains(other.id()))
        .flatMap(other -> graph.objectives(other).stream())
        .filter(this::counts)
        .toList();
  }

  /** The cycle itself and those that enclose it, by their links or by their dates. */
  List<Cycle> enclosing() {
    Set<String> linked = graph.enclosing(cycle).stream().map(Cycle::id).collect(Collectors.toSet());
    return graph.cycles().stream()
        .filter(other -> linked.contains(other.id()) || isAround(other))
        .toList();
  }

  private boolean isAround(Cycle other) {
    boolean covers = !other.start().isAfter(cycle.start()) && !other.end().isBefore(cycle.end());
    boolean same = other.start().equals(cycle.start()) && other.end().equals(cycle.end());
    return covers && !same;
  }

  private Cycle cycleOf(Objective objective) {
    return graph.cycleOf(objective);
  }
}
