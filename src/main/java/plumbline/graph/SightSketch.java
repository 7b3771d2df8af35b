package plumbline.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Team;

/** What is in sight of one objective or one team. */
final class SightSketch {
  /** How many boxes above a subject are drawn. */
  private static final int ABOVE = 15;

  /** How many of a team's goals are drawn where they cannot all be. */
  private static final int SOME = 16;

  /** Up to so many boxes each supporter has its own. */
  private static final int SINGLE = 12;

  /** How many boxes stand side by side above. */
  private static final int BESIDE = 2;

  private final DrawingInput source;
  private final OkrGraph graph;

  SightSketch(DrawingInput source) {
    this.source = source;
    this.graph = source.graph();
  }

  Sketch of(Objective objective) {
    List<Objective> above = first(graph.ancestors(objective), ABOVE);
    List<Objective> live = supporters(objective);
    if (above.size() + 1 + live.size() > SINGLE) {
      return byTeam(above, objective, groups(live));
    }
    List<Objective> below = first(live, SightLayout.AT_MOST - 1 - above.size());
    int more = graph.ancestors(objective).size() - above.size() + live.size() - below.size();
    List<Objective> goals = new ArrayList<>(above);
    goals.add(objective);
    goals.addAll(below);
    GoalSketch drawn = new GoalSketch(source, goals, true);
    return standing(drawn.sketch(), above.size(), more);
  }

  /** So many supporters say less than who they are of: a box for each team, the most first. */
  private Sketch byTeam(List<Objective> above, Objective objective, List<List<Objective>> groups) {
    int most = Math.min(groups.size(), SightLayout.AT_MOST - 1 - above.size());
    int more = graph.ancestors(objective).size() - above.size();
    more += groups.subList(most, groups.size()).stream().mapToInt(List::size).sum();
    List<Objective> goals = new ArrayList<>(above);
    goals.add(objective);
    Sketch upper = standing(new GoalSketch(source, goals, true).sketch(), above.size(), 0);
    List<BoxContent> faces = new ArrayList<>(upper.faces());
    List<Sketch.Tie> ties = new ArrayList<>(upper.ties());
    List<Integer> parents = new ArrayList<>(upper.parents());
    for (List<Objective> group : groups.subList(0, most)) {
      ties.add(new Sketch.Tie(faces.size(), above.size(), Curve.Kind.SUPPORTS, group.size()));
      parents.add(above.size());
      faces.add(source.contents().of(source.standsFor(group.get(0)), group));
    }
    return new Sketch(faces, ties, parents, upper.rows(), upper.subjects(), more);
  }

  private List<List<Objective>> groups(List<Objective> goals) {
    Map<String, List<Objective>> groups =
        goals.stream().collect(Collectors.groupingBy(goal -> source.standsFor(goal).id()));
    return groups.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<Objective>>>comparingInt(
                    one -> -one.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The live objectives that support this one through live ones, nearest first. */
  private List<Objective> supporters(Objective objective) {
    List<Objective> reached = new ArrayList<>();
    Set<ObjectiveId> seen = new HashSet<>();
    Deque<Objective> queue = new ArrayDeque<>(List.of(objective));
    while (!queue.isEmpty()) {
      for (Link link : graph.supportedBy(queue.remove())) {
        if (link.from().status().isLive() && seen.add(link.from().id())) {
          reached.add(link.from());
          queue.add(link.from());
        }
      }
    }
    return reached;
  }

  /** Puts the first boxes of the list into rows; the next one is the subject. */
  private static Sketch standing(Sketch sketch, int above, int more) {
    List<Integer> parents = new ArrayList<>(sketch.parents());
    for (int i = 0; i <= above; i++) {
      parents.set(i, Sketch.NONE);
    }
    for (int i = above + 1; i < parents.size(); i++) {
      if (parents.get(i) < above) {
        parents.set(i, below(sketch, i, above));
      }
    }
    List<List<Integer>> rows = rows(sketch, above);
    return new Sketch(sketch.faces(), sketch.ties(), parents, rows, List.of(above), more);
  }

  /** What a supporter hangs from: the first that it supports and that is not above the subject. */
  private static int below(Sketch sketch, int box, int above) {
    return sketch.ties().stream()
        .filter(tie -> tie.from() == box && tie.supports() && tie.to() >= above)
        .map(Sketch.Tie::to)
        .findFirst()
        .orElse(above);
  }

  private static List<List<Integer>> rows(Sketch sketch, int above) {
    int[] level = new int[above + 1];
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Sketch.Tie tie : sketch.ties()) {
        if (tie.supports() && tie.from() <= above && tie.to() < above) {
          changed |= level[tie.to()] < level[tie.from()] + 1;
          level[tie.to()] = Math.max(level[tie.to()], level[tie.from()] + 1);
        }
      }
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int at = above; at > 0; at--) {
      rows.addAll(broken(at, level));
    }
    return rows;
  }

  private static List<List<Integer>> broken(int wanted, int[] level) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int box = 0; box < level.length - 1; box++) {
      if (level[box] == wanted) {
        if (rows.isEmpty() || rows.get(rows.size() - 1).size() == BESIDE) {
          rows.add(new ArrayList<>(BESIDE));
        }
        rows.get(rows.size() - 1).add(box);
      }
    }
    return rows;
  }

  Sketch of(Team team, Cycle cycle) {
    Map<ObjectiveId, Objective> own = new TreeMap<>();
    graph.objectivesOf(team).stream()
        .filter(goal -> goal.status().isLive() && goal.id().cycle().equals(cycle.id()))
        .forEach(goal -> own.put(goal.id(), goal));
    int most = SightLayout.AT_MOST - ABOVE;
    List<Objective> drawn = first(List.copyOf(own.values()), own.size() > most ? SOME : most);
    Map<ObjectiveId, Objective> all = new TreeMap<>();
    drawn.forEach(goal -> all.put(goal.id(), goal));
    for (Objective goal : drawn) {
      graph.ancestors(goal).forEach(above -> all.put(above.id(), above));
    }
    GoalSketch goals = new GoalSketch(source, List.copyOf(all.values()), true);
    return goals
        .sketch()
        .about(drawn.stream().map(goals::index).toList(), own.size() - drawn.size());
  }

  private static List<Objective> first(List<Objective> goals, int most) {
    return goals.subList(0, Math.min(goals.size(), most));
  }
}
