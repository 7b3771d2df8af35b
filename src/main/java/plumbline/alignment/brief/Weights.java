package plumbline.alignment.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;

/** How much goals matter to the whole, and which others one that fails takes with it. */
record Weights(OkrGraph graph) {
  private static final int COMPANYS = 3;

  double of(Objective objective) {
    return graph.owner(objective) instanceof Company ? COMPANYS : 1;
  }

  double of(Set<Objective> objectives) {
    return objectives.stream().mapToDouble(this::of).sum();
  }

  /** A goal, all that it serves, and what depends on it. */
  Set<Objective> hitBy(Objective objective) {
    Set<Objective> hit = new LinkedHashSet<>(List.of(objective));
    Stream.concat(graph.ancestors(objective).stream(), waiting(objective))
        .filter(one -> one.status().isLive())
        .forEach(hit::add);
    return hit;
  }

  /** How many others wait for a goal: teams, or persons who are in none. */
  int waitingTeams(Objective objective) {
    Set<String> own = ids(objective);
    Set<String> waiting = new LinkedHashSet<>();
    waiting(objective).forEach(one -> waiting.addAll(ids(one)));
    waiting.removeAll(own);
    return waiting.size();
  }

  private Stream<Objective> waiting(Objective objective) {
    return graph.dependedOnBy(objective).stream()
        .map(Link::from)
        .filter(one -> one.status().isLive());
  }

  private Set<String> ids(Objective objective) {
    Owner owner = graph.owner(objective);
    Set<String> ids = new LinkedHashSet<>(graph.teamsOf(owner).stream().map(Team::id).toList());
    return ids.isEmpty() ? Set.of(owner.id()) : ids;
  }
}
