package plumbline.alignment;

import java.util.List;
import java.util.stream.Stream;
import plumbline.link.OkrGraph;
import plumbline.model.KeyResult;
import plumbline.model.Location;
import plumbline.model.Objective;
import plumbline.model.Team;

/** Says whose card a finding goes to. */
public final class FindingPlaces {
  private FindingPlaces() {}

  public static Finding.Place of(Team team) {
    return new Finding.Place(new Subject.OfTeam(team), List.of(team), team.lines().of("name"));
  }

  public static Finding.Place ofCompany(Location at) {
    return new Finding.Place(new Subject.OfCompany(), List.of(), at);
  }

  /** The objective's owner's teams; at one of its fields, or its title where it is not there. */
  public static Finding.Place of(OkrGraph graph, Objective objective, String field) {
    return of(graph, objective, at(objective, field));
  }

  public static Finding.Place of(OkrGraph graph, Objective objective, Location at) {
    return new Finding.Place(
        new Subject.OfObjective(objective), graph.teamsOf(graph.owner(objective)), at);
  }

  /** The key result's owner's teams; at one of its fields, or its title where it is not there. */
  public static Finding.Place of(
      OkrGraph graph, Objective objective, KeyResult keyResult, String field) {
    return new Finding.Place(
        new Subject.OfKeyResult(objective, keyResult),
        graph.teamsOf(graph.owner(objective, keyResult)),
        at(keyResult, field));
  }

  /** The teams of all of them. */
  public static Finding.Place of(OkrGraph graph, List<Objective> cluster, Location at) {
    List<Team> teams =
        cluster.stream()
            .flatMap(one -> graph.teamsOf(graph.owner(one)).stream())
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .distinct()
            .toList();
    return new Finding.Place(new Subject.OfCluster(cluster), teams, at);
  }

  /** The same, on the cards of these teams as well. */
  public static Finding.Place shared(Finding.Place place, List<Team> others) {
    List<Team> teams = Stream.concat(place.teams().stream(), others.stream()).distinct().toList();
    return new Finding.Place(place.subject(), teams, place.at());
  }

  /** A field's line, or the title's where the field is not there. */
  public static Location at(Objective objective, String field) {
    return objective.lines().of(objective.lines().has(field) ? field : "title");
  }

  /** A field's line, or the title's where the field is not there. */
  public static Location at(KeyResult keyResult, String field) {
    return keyResult.lines().of(keyResult.lines().has(field) ? field : "title");
  }
}
