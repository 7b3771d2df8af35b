package plumbline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import plumbline.model.Company;
import plumbline.model.Location;
import plumbline.model.Person;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.model.Team;

/** Who belongs where: teams in teams, people in teams, people under managers. */
final class Organisation {
  private final Company company;
  private final List<Team> teams;
  private final List<Person> people;
  private final Tree<Team> teamTree;
  private final Tree<Person> managers;
  private final Map<String, Person> leads = new HashMap<>();
  private final Map<String, List<Team>> led;
  private final Map<String, List<Team>> teamsOf = new HashMap<>();
  private final Map<String, List<Person>> members = new HashMap<>();

  Organisation(Company company, Owners owners, OwnerLinks links, Consumer<Problem> problems) {
    this.company = company;
    this.teams = owners.teams();
    this.people = owners.people();
    Map<String, Team> parents = new HashMap<>();
    for (Team team : teams) {
      team.parent().flatMap(links::team).ifPresent(parent -> parents.put(team.id(), parent));
      team.lead().flatMap(links::person).ifPresent(lead -> leads.put(team.id(), lead));
    }
    Map<String, Person> bosses = new HashMap<>();
    for (Person person : people) {
      person.manager().flatMap(links::person).ifPresent(boss -> bosses.put(person.id(), boss));
    }
    teamTree = Tree.of(teams, Team::id, parents, ring -> problems.accept(teamRing(ring)));
    managers = Tree.of(people, Person::id, bosses, ring -> problems.accept(managerRing(ring)));
    led = teamsByLead();
    people.forEach(person -> join(person, links));
    members.replaceAll((id, list) -> List.copyOf(list));
  }

  Company company() {
    return company;
  }

  List<Team> teams() {
    return teams;
  }

  List<Person> people() {
    return people;
  }

  Tree<Team> teamTree() {
    return teamTree;
  }

  Tree<Person> managers() {
    return managers;
  }

  Optional<Person> lead(Team team) {
    return Optional.ofNullable(leads.get(team.id()));
  }

  List<Team> ledBy(Person person) {
    return led.getOrDefault(person.id(), List.of());
  }

  List<Person> members(Team team) {
    return members.getOrDefault(team.id(), List.of());
  }

  List<Team> teamsOf(Person person) {
    return teamsOf.getOrDefault(person.id(), List.of());
  }

  private Map<String, List<Team>> teamsByLead() {
    Map<String, List<Team>> led = new HashMap<>();
    for (Team team : teams) {
      lead(team)
          .ifPresent(lead -> led.computeIfAbsent(lead.id(), id -> new ArrayList<>()).add(team));
    }
    led.replaceAll((id, list) -> List.copyOf(list));
    return led;
  }

  /** Somebody whose file names no team belongs to the teams that they lead. */
  private void join(Person person, OwnerLinks links) {
    Set<Team> joined = new LinkedHashSet<>();
    for (Ref ref : person.teams()) {
      links.team(ref).ifPresent(joined::add);
    }
    if (person.teams().isEmpty()) {
      joined.addAll(ledBy(person));
    }
    teamsOf.put(person.id(), List.copyOf(joined));
    for (Team team : joined) {
      members.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(person);
    }
  }

  private static Problem teamRing(List<Team> ring) {
    Team first = ring.get(0);
    Location at = first.parent().map(Ref::at).orElse(first.lines().start());
    String path = Names.ring(ring.stream().map(Team::id).toList());
    return Problem.error(
        "team-ring",
        at,
        "found teams that belong to each other in a ring, %s, expected one without a parent"
            .formatted(path),
        "Take 'parent' out of one of them.");
  }

  private static Problem managerRing(List<Person> ring) {
    Person first = ring.get(0);
    Location at = first.manager().map(Ref::at).orElse(first.lines().start());
    String path = Names.ring(ring.stream().map(Person::id).toList());
    return Problem.error(
        "manager-ring",
        at,
        "found people who report to each other in a ring, %s, expected one without a manager"
            .formatted(path),
        "Take 'manager' out of one of them.");
  }
}
