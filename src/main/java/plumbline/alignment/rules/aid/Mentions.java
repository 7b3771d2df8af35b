package plumbline.alignment.rules.aid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.alignment.Facts;
import plumbline.link.OkrGraph;
import plumbline.link.Target;
import plumbline.model.Body;
import plumbline.model.BodyLink;
import plumbline.model.Objective;
import plumbline.model.Team;

/** Whom and what each team's files name; looked up only for the teams that are asked for. */
public final class Mentions {
  private final Facts facts;
  private final Map<String, Set<String>> names = new HashMap<>();

  public Mentions(Facts facts) {
    this.facts = facts;
  }

  /** Whether a team's files name an objective, its owner or its owner's teams. */
  public boolean name(Team team, Objective objective) {
    Set<String> named = names.computeIfAbsent(team.id(), id -> named(team));
    OkrGraph graph = facts.graph();
    return named.contains(objective.id().toString())
        || named.contains(graph.owner(objective).id())
        || graph.teamsOf(graph.owner(objective)).stream().anyMatch(t -> named.contains(t.id()));
  }

  private Set<String> named(Team team) {
    OkrGraph graph = facts.graph();
    Set<String> named = new HashSet<>();
    inBody(team.body(), named);
    graph.members(team).forEach(person -> inBody(person.body(), named));
    graph.objectivesOf(team).stream()
        .filter(one -> one.status().isLive())
        .forEach(one -> inObjective(one, named));
    return named;
  }

  private void inObjective(Objective objective, Set<String> named) {
    OkrGraph graph = facts.graph();
    inBody(objective.body(), named);
    Stream.concat(graph.supports(objective).stream(), graph.dependsOn(objective).stream())
        .forEach(link -> named.add(link.to().id().toString()));
    graph.contributors(objective).forEach(owner -> named.add(owner.id()));
    objective.keyResults().stream()
        .filter(keyResult -> keyResult.owner().isPresent())
        .forEach(keyResult -> named.add(graph.owner(objective, keyResult).id()));
  }

  private void inBody(Body body, Set<String> named) {
    for (BodyLink link : body.links()) {
      Optional<Target> target = facts.graph().naming().target(link);
      if (target.isPresent() && target.get() instanceof Target.ToObjective to) {
        named.add(to.objective().id().toString());
      } else if (target.isPresent() && target.get() instanceof Target.ToOwner to) {
        named.add(to.owner().id());
      }
    }
  }
}
