package plumbline.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * What reaches the company and what does not.
 *
 * <p>Roads are the {@code supports} between objectives that count in the cycle, from its live
 * objectives upwards; an annual objective of a team's may lie on a quarter's road.
 */
final class LineOfSight {
  private final OkrGraph graph;
  private final Period period;
  private final Map<ObjectiveId, Objective> objectives = new LinkedHashMap<>();
  private final Graph<ObjectiveId, DefaultEdge> roads =
      new DefaultDirectedGraph<>(DefaultEdge.class);
  private final Set<ObjectiveId> aligned;
  private final Set<ObjectiveId> excused;
  private final Map<ObjectiveId, Link> dead = new LinkedHashMap<>();
  private final Set<ObjectiveId> deadBelow;

  LineOfSight(OkrGraph graph, Period period, List<Objective> live, List<Objective> anchors) {
    this.graph = graph;
    this.period = period;
    layRoads(live);
    aligned = below(anchors.stream().map(Objective::id).filter(objectives::containsKey).toList());
    excused = below(where(one -> isLost(one) && one.unaligned().isPresent()));
    where(one -> isLost(one) && !isExcused(one))
        .forEach(id -> deadLink(objectives.get(id)).ifPresent(link -> dead.put(id, link)));
    deadBelow = below(dead.keySet());
  }

  AlignmentState state(Objective objective) {
    if (graph.owner(objective) instanceof plumbline.model.Company) {
      return AlignmentState.ANCHOR;
    }
    if (aligned.contains(objective.id())) {
      return AlignmentState.ALIGNED;
    }
    return objective.unaligned().isPresent()
        ? AlignmentState.EXPLAINED
        : AlignmentState.UNEXPLAINED;
  }

  /** Whether it is explained, or leads to an objective that is. */
  boolean isExcused(Objective objective) {
    return excused.contains(objective.id());
  }

  /** The link to what is dropped, deferred or past, where nothing else leads to the company. */
  Optional<Link> deadEnd(Objective objective) {
    return Optional.ofNullable(dead.get(objective.id()));
  }

  /** Whether it leads to a dead end, itself or through others, and nowhere better. */
  boolean isCutOff(Objective objective) {
    return deadBelow.contains(objective.id()) && isLost(objective) && !isExcused(objective);
  }

  /** The objectives that hang together without reaching anything, by first member; each by id. */
  List<Cluster> clusters() {
    Set<ObjectiveId> lost =
        new HashSet<>(where(one -> isLost(one) && !isExcused(one) && !isCutOff(one)));
    return new ConnectivityInspector<>(new AsSubgraph<>(roads, lost))
        .connectedSets().stream()
            .filter(set -> set.size() > 1)
            .map(this::cluster)
            .filter(cluster -> cluster.members().stream().filter(period::isOf).count() > 1)
            .sorted(Comparator.comparing(cluster -> cluster.members().get(0).id()))
            .toList();
  }

  private Cluster cluster(Set<ObjectiveId> ids) {
    List<Objective> members = ids.stream().sorted().map(objectives::get).toList();
    List<Objective> ends =
        members.stream().filter(one -> roads.outDegreeOf(one.id()) == 0).toList();
    return new Cluster(members, ends);
  }

  private void layRoads(List<Objective> live) {
    Deque<Objective> queue = new ArrayDeque<>();
    live.forEach(one -> add(one, queue));
    while (!queue.isEmpty()) {
      Objective from = queue.remove();
      for (Link link : graph.supports(from)) {
        if (period.counts(link.to())) {
          add(link.to(), queue);
          roads.addEdge(from.id(), link.to().id());
        }
      }
    }
  }

  private void add(Objective objective, Deque<Objective> queue) {
    if (objectives.putIfAbsent(objective.id(), objective) == null) {
      roads.addVertex(objective.id());
      queue.add(objective);
    }
  }

  private boolean isLost(Objective objective) {
    return !aligned.contains(objective.id());
  }

  private List<ObjectiveId> where(Predicate<Objective> which) {
    return objectives.values().stream().filter(which).map(Objective::id).toList();
  }

  private Optional<Link> deadLink(Objective objective) {
    return graph.supports(objective).stream().filter(link -> isDead(link.to())).findFirst();
  }

  private boolean isDead(Objective objective) {
    return objective.status().isEnded() || period.isPast(objective);
  }

  private Set<ObjectiveId> below(Collection<ObjectiveId> tops) {
    Set<ObjectiveId> reached = new HashSet<>();
    new BreadthFirstIterator<>(new EdgeReversedGraph<>(roads), new ArrayList<>(tops))
        .forEachRemaining(reached::add);
    return reached;
  }
}
