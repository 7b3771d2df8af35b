package plumbline.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;

/** What belongs to each team: its objectives, and its part in others'. */
final class TeamGoals {
  private final OkrGraph graph;
  private final Map<String, List<Objective>> objectives = new HashMap<>();
  private final Set<String> helping = new HashSet<>();
  private final Set<String> active = new HashSet<>();

  /**
   * @param live the cycle's live objectives, by id
   * @param counting all that count in it
   * @param isAligned whether one reaches the company
   */
  TeamGoals(
      OkrGraph graph,
      List<Objective> live,
      List<Objective> counting,
      Function<Objective, Boolean> isAligned) {
    this.graph = graph;
    for (Objective objective : live) {
      teams(graph.owner(objective))
          .forEach(id -> objectives.computeIfAbsent(id, key -> new ArrayList<>()).add(objective));
    }
    objectives.replaceAll((id, list) -> List.copyOf(list));
    for (Objective objective : counting) {
      teams(graph.owner(objective)).forEach(active::add);
      helpers(objective).flatMap(this::teams).forEach(active::add);
      if (isAligned.apply(objective)) {
        helpers(objective).flatMap(this::teams).forEach(helping::add);
      }
    }
    List.copyOf(active).forEach(this::activateParents);
  }

  /** The live objectives of the team and its members, by id. */
  List<Objective> of(Team team) {
    return objectives.getOrDefault(team.id(), List.of());
  }

  /** Whether it answers for a key result of, or contributes to, somebody's aligned objective. */
  boolean isHelping(Team team) {
    return helping.contains(team.id());
  }

  /** Whether it, or a team below it, has a goal or a part in one. */
  boolean isActive(Team team) {
    return active.contains(team.id());
  }

  private void activateParents(String id) {
    Optional<Team> at = graph.owner(id).map(Team.class::cast).flatMap(graph::parent);
    while (at.isPresent() && active.add(at.get().id())) {
      at = graph.parent(at.get());
    }
  }

  private Stream<Owner> helpers(Objective objective) {
    Owner owner = graph.owner(objective);
    return Stream.concat(
            graph.contributors(objective).stream(),
            objective.keyResults().stream()
                .filter(keyResult -> keyResult.owner().isPresent())
                .map(keyResult -> graph.owner(objective, keyResult)))
        .filter(helper -> !helper.id().equals(owner.id()));
  }

  private Stream<String> teams(Owner owner) {
    return graph.teamsOf(owner).stream().map(Team::id);
  }
}
