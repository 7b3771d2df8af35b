package plumbline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plumbline.link.Link;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * The cycle by team: the company's goals, and a box for each team that has any. A team hangs from
 * what most of its links lead to, among what stands higher than itself.
 */
final class TeamSketch {
  private final DrawingInput source;
  private final List<BoxContent> faces = new ArrayList<>();
  private final Map<ObjectiveId, Integer> boxes = new HashMap<>();
  private final List<Double> ranks = new ArrayList<>();

  TeamSketch(DrawingInput source) {
    this.source = source;
  }

  Sketch of(Cycle cycle) {
    List<Objective> goals =
        CycleSketch.goals(source, cycle).stream().filter(one -> one.status().isLive()).toList();
    Map<String, List<Objective>> groups = new LinkedHashMap<>();
    for (Objective goal : goals) {
      if (source.graph().owner(goal) instanceof Company) {
        add(source.contents().of(goal, false), List.of(goal), 0);
      } else {
        groups.computeIfAbsent(source.standsFor(goal).id(), id -> new ArrayList<>()).add(goal);
      }
    }
    groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> add(entry.getValue()));
    List<Sketch.Tie> ties = ties(goals);
    List<List<Integer>> rows = rows(ties);
    return new Sketch(faces, strong(ties), parents(ties), rows, List.of(), 0);
  }

  /** The company's goals stand on top in even rows, each below all that it supports. */
  private List<List<Integer>> rows(List<Sketch.Tie> ties) {
    List<List<Integer>> rows = new ArrayList<>();
    levels(ties).forEach(level -> rows.addAll(Tiers.even(level, Measures.BESIDE)));
    return rows;
  }

  private Collection<List<Integer>> levels(List<Sketch.Tie> ties) {
    int[] level = new int[faces.size()];
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Sketch.Tie tie : ties) {
        boolean lower = tie.supports() && isCompanys(tie.from()) && isCompanys(tie.to());
        if (lower && level[tie.from()] <= level[tie.to()]) {
          level[tie.from()] = level[tie.to()] + 1;
          changed = true;
        }
      }
    }
    return IntStream.range(0, faces.size())
        .filter(this::isCompanys)
        .boxed()
        .collect(Collectors.groupingBy(box -> level[box], TreeMap::new, Collectors.toList()))
        .values();
  }

  private boolean isCompanys(int box) {
    return faces.get(box).shape() == BoxContent.Shape.COMPANY;
  }

  /** Leaves out links that are only a small part of their team's: all of them hide each other. */
  private List<Sketch.Tie> strong(List<Sketch.Tie> ties) {
    int[] all = new int[faces.size()];
    int[] most = new int[faces.size()];
    for (Sketch.Tie tie : ties) {
      all[tie.from()] += tie.links();
      most[tie.from()] = Math.max(most[tie.from()], tie.links());
    }
    return ties.stream()
        .filter(
            tie ->
                tie.links() * Measures.WEAK >= all[tie.from()] || tie.links() == most[tie.from()])
        .toList();
  }

  private void add(List<Objective> goals) {
    double rank =
        goals.stream().mapToInt(goal -> source.graph().ancestors(goal).size()).average().orElse(0);
    add(source.contents().of(source.standsFor(goals.get(0)), goals), goals, 1 + rank);
  }

  private void add(BoxContent face, List<Objective> goals, double rank) {
    goals.forEach(goal -> boxes.put(goal.id(), faces.size()));
    faces.add(face);
    ranks.add(rank);
  }

  private List<Sketch.Tie> ties(List<Objective> goals) {
    LinkCollector ties = new LinkCollector();
    for (Objective goal : goals) {
      for (Link link : source.graph().supports(goal)) {
        add(ties, link, Curve.Kind.SUPPORTS);
      }
      for (Link link : source.graph().dependsOn(goal)) {
        add(ties, link, Curve.Kind.DEPENDS_ON);
      }
    }
    return ties.list();
  }

  private void add(LinkCollector ties, Link link, Curve.Kind kind) {
    Integer to = boxes.get(link.to().id());
    if (to != null) {
      ties.add(boxes.get(link.from().id()), to, kind);
    }
  }

  private List<Integer> parents(List<Sketch.Tie> ties) {
    int[] most = new int[faces.size()];
    List<Integer> parents = new ArrayList<>();
    faces.forEach(face -> parents.add(Sketch.NONE));
    for (Sketch.Tie tie : ties) {
      boolean team = faces.get(tie.to()).shape() == BoxContent.Shape.TEAM;
      boolean up = tie.supports() && team && isHigher(tie.to(), tie.from());
      if (up && tie.links() > most[tie.from()]) {
        most[tie.from()] = tie.links();
        parents.set(tie.from(), tie.to());
      }
    }
    return parents;
  }

  private boolean isHigher(int box, int than) {
    int byRank = ranks.get(box).compareTo(ranks.get(than));
    return byRank != 0 ? byRank < 0 : box < than;
  }
}
