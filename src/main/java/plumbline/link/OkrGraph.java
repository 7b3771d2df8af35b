package plumbline.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import plumbline.config.Settings;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.model.Ref;
import plumbline.model.Team;

/**
 * The published content with every reference resolved.
 *
 * <p>Lists are sorted: objectives by id, cycles by start and id, teams and people by id, links as
 * the author wrote them. Supports, team parents, managers, enclosing cycles and carried-over
 * objectives never form a ring; dependencies can. What an argument that is not in this graph has is
 * empty.
 */
public final class OkrGraph {
  /** What the linker resolved, piece by piece. */
  record Parts(
      Organisation organisation,
      Owners owners,
      Cycles cycles,
      PublishedObjectives goals,
      Ownership ownership,
      Connections connections,
      References references,
      BodyTargets targets) {}

  /** The links between objectives: upwards, sideways and back in time. */
  record Connections(LinkIndex supports, LinkIndex dependencies, LinkIndex carried) {}

  private final Parts parts;
  private final Optional<Cycle> current;

  /** What of the company each objective serves, once it was asked for. */
  private final Map<ObjectiveId, List<Objective>> served = new ConcurrentHashMap<>();

  OkrGraph(Parts parts, Settings settings) {
    this.parts = parts;
    Cycles cycles = parts.cycles;
    this.current =
        settings
            .currentCycle()
            .map(Ref::text)
            .flatMap(cycles::find)
            .or(() -> cycles.current(settings.asOf(), one -> !objectives(one).isEmpty()));
  }

  public Company company() {
    return parts.organisation.company();
  }

  /** All teams, by id. */
  public List<Team> teams() {
    return parts.organisation.teams();
  }

  /** All people, by id. */
  public List<Person> people() {
    return parts.organisation.people();
  }

  /** The company, a team or a person, by id. */
  public Optional<Owner> owner(String id) {
    return parts.owners.find(id);
  }

  /** All cycles, by start, then id. */
  public List<Cycle> cycles() {
    return parts.cycles.all();
  }

  public Optional<Cycle> cycle(String id) {
    return parts.cycles.find(id);
  }

  public Cycle cycleOf(Objective objective) {
    return cycle(objective.id().cycle()).orElseThrow();
  }

  /**
   * The cycle that the site opens with: the one that the settings name; else the shortest that
   * contains the day the site is computed for and has objectives; else the latest with objectives
   * that has started by then; else the latest.
   */
  public Optional<Cycle> currentCycle() {
    return current;
  }

  /** The cycle that directly encloses this one: a quarter's year. */
  public Optional<Cycle> parent(Cycle cycle) {
    return parts.cycles.tree().parent(cycle);
  }

  /** The cycles that this one directly encloses. */
  public List<Cycle> children(Cycle cycle) {
    return parts.cycles.tree().children(cycle);
  }

  /** The cycle itself, its parent, its parent's parent and so on. */
  public List<Cycle> enclosing(Cycle cycle) {
    return parts.cycles.tree().upwards(cycle);
  }

  /** The cycle before this one among those of about the same length. */
  public Optional<Cycle> previous(Cycle cycle) {
    return parts.cycles.neighbour(cycle, -1);
  }

  /** The cycle after this one among those of about the same length. */
  public Optional<Cycle> next(Cycle cycle) {
    return parts.cycles.neighbour(cycle, 1);
  }

  /** All published objectives, by id; drafts only where the settings publish them. */
  public List<Objective> objectives() {
    return parts.goals.all();
  }

  /** The published objectives of exactly this cycle, by id. */
  public List<Objective> objectives(Cycle cycle) {
    return parts.goals.in(cycle);
  }

  public Optional<Objective> objective(ObjectiveId id) {
    return parts.goals.find(id);
  }

  /** Who answers for an objective; the company where the owner is unknown, which is an error. */
  public Owner owner(Objective objective) {
    return parts.ownership.owner(objective);
  }

  /** Who answers for a key result: whom it names, else the objective's owner. */
  public Owner owner(Objective objective, KeyResult keyResult) {
    return parts.ownership.owner(objective, keyResult);
  }

  /** The people and teams who help, as the author lists them, each once. */
  public List<Owner> contributors(Objective objective) {
    return parts.ownership.contributors(objective);
  }

  public List<Objective> ownedBy(Owner owner) {
    return parts.ownership.ownedBy(owner);
  }

  /** The key results of other owners' objectives that name this owner. */
  public List<OwnedKeyResult> keyResultsOwnedBy(Owner owner) {
    return parts.ownership.keyResultsOwnedBy(owner);
  }

  /** The objectives that list this owner as a contributor. */
  public List<Objective> contributionsOf(Owner owner) {
    return parts.ownership.contributionsOf(owner);
  }

  /** The links upwards from an objective. */
  public List<Link> supports(Objective objective) {
    return parts.connections.supports.from(objective);
  }

  /** The links upwards to an objective or any of its key results. */
  public List<Link> supportedBy(Objective objective) {
    return parts.connections.supports.to(objective);
  }

  /** The links upwards to exactly this key result. */
  public List<Link> supportedBy(Objective objective, KeyResult keyResult) {
    return supportedBy(objective).stream()
        .filter(link -> link.keyResult().filter(to -> to.id().equals(keyResult.id())).isPresent())
        .toList();
  }

  /** The links sideways to what an objective needs. */
  public List<Link> dependsOn(Objective objective) {
    return parts.connections.dependencies.from(objective);
  }

  /** The links sideways from what needs an objective. */
  public List<Link> dependedOnBy(Objective objective) {
    return parts.connections.dependencies.to(objective);
  }

  /** The objective of an earlier cycle that this one continues. */
  public Optional<Objective> carriedFrom(Objective objective) {
    return parts.connections.carried.from(objective).stream().map(Link::to).findFirst();
  }

  /** The objectives of later cycles that continue this one. */
  public List<Objective> carriedTo(Objective objective) {
    return parts.connections.carried.to(objective).stream().map(Link::from).toList();
  }

  /** Everything that an objective supports, directly or through others, nearest first. */
  public List<Objective> ancestors(Objective objective) {
    return parts.connections.supports.ahead(objective);
  }

  /**
   * The goals of the company that an objective serves without another of them between, nearest
   * first.
   */
  public List<Objective> servedOfCompany(Objective objective) {
    List<Objective> known = served.get(objective.id());
    if (known == null) {
      known = new NearestAbove(this, one -> owner(one) instanceof Company).of(objective);
      served.put(objective.id(), known);
    }
    return known;
  }

  /** Everything that supports an objective, directly or through others, nearest first. */
  public List<Objective> descendants(Objective objective) {
    return parts.connections.supports.behind(objective);
  }

  public Optional<Team> parent(Team team) {
    return parts.organisation.teamTree().parent(team);
  }

  public List<Team> subTeams(Team team) {
    return parts.organisation.teamTree().children(team);
  }

  /** The teams directly under the company. */
  public List<Team> topTeams() {
    return parts.organisation.teamTree().roots(teams());
  }

  public Optional<Person> lead(Team team) {
    return parts.organisation.lead(team);
  }

  /** The teams that a person leads, by id. */
  public List<Team> ledBy(Person person) {
    return parts.organisation.ledBy(person);
  }

  /** The people who name this team, and its lead if they name no team at all; by id. */
  public List<Person> members(Team team) {
    return parts.organisation.members(team);
  }

  /** The teams that a person names; the teams they lead where they name none. */
  public List<Team> teamsOf(Person person) {
    return parts.organisation.teamsOf(person);
  }

  /** A team itself, a person's teams, none for the company. */
  public List<Team> teamsOf(Owner owner) {
    if (owner instanceof Person person) {
      return teamsOf(person);
    }
    return owner instanceof Team team ? List.of(team) : List.of();
  }

  public Optional<Person> manager(Person person) {
    return parts.organisation.managers().parent(person);
  }

  public List<Person> reports(Person person) {
    return parts.organisation.managers().children(person);
  }

  /**
   * A team's own objectives and its members', of all cycles, by id ({@code src/docs/alignment.md},
   * 'Terms').
   */
  public List<Objective> objectivesOf(Team team) {
    return Stream.concat(Stream.of(team), members(team).stream())
        .flatMap(owner -> ownedBy(owner).stream())
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  /** What texts and references name. */
  public Naming naming() {
    return new Naming(this, parts);
  }
}
