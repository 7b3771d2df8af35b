package plumbline.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Finds links that lead back to where they start. */
final class Rings {
  private Rings() {}

  /**
   * One ring.
   *
   * @param path the shortest way round, from the smallest member on, without repeating it at the
   *     end
   * @param members everything that lies on this ring or on one entangled with it
   */
  record Ring<T>(List<T> path, Set<T> members) {}

  /** The rings among these links, one for each strongly connected component, by first member. */
  static <T extends Comparable<? super T>> List<Ring<T>> of(Map<T, List<T>> links) {
    Graph<T, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    // What nothing leads to is in no ring: most goals are left out by that.
    Set<T> reached = new HashSet<>();
    links.values().forEach(reached::addAll);
    for (T from : reached) {
      for (T to : links.getOrDefault(from, List.of())) {
        graph.addVertex(from);
        graph.addVertex(to);
        graph.addEdge(from, to);
      }
    }
    // Kosaraju's search keeps its own stack, so that a deep chain does not overflow.
    return new KosarajuStrongConnectivityInspector<>(graph)
        .stronglyConnectedSets().stream()
            .filter(set -> set.size() > 1 || set.stream().anyMatch(one -> isLoop(one, links)))
            .map(set -> new Ring<>(shortest(Collections.min(set), set, links), Set.copyOf(set)))
            .sorted(Comparator.comparing(ring -> ring.path().get(0)))
            .toList();
  }

  private static <T> boolean isLoop(T one, Map<T, List<T>> links) {
    return links.getOrDefault(one, List.of()).contains(one);
  }

  /** Searches breadth-first from the start back to it, within the members. */
  private static <T> List<T> shortest(T start, Set<T> members, Map<T, List<T>> links) {
    Map<T, T> cameFrom = new HashMap<>();
    Deque<T> queue = new ArrayDeque<>(List.of(start));
    while (!cameFrom.containsKey(start)) {
      T from = queue.remove();
      for (T to : links.getOrDefault(from, List.of())) {
        if (members.contains(to) && cameFrom.putIfAbsent(to, from) == null) {
          queue.add(to);
        }
      }
    }
    List<T> path = new ArrayList<>();
    T step = start;
    do {
      step = cameFrom.get(step);
      path.add(0, step);
    } while (!step.equals(start));
    return List.copyOf(path);
  }
}
