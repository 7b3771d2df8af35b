package plumbline.page.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Value;
import plumbline.history.Entry;
import plumbline.history.GoalHistory;
import plumbline.history.Revision;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.site.Site;

/**
 * The history as the site tells it: without drafts, and by the names that things have today. Made
 * once a site; safe to use from many threads.
 */
public final class PublishedHistory {
  private final OkrGraph graph;
  private final boolean drafts;
  private final Privacy privacy;
  private final Map<ItemChange, Objective> now = new HashMap<>();
  private final Set<ItemChange> hidden = new HashSet<>();
  private final List<PublishedCommit> stories;
  private final Map<String, List<PublishedCommit>> byTeam = new HashMap<>();

  public PublishedHistory(Site site) {
    this.graph = site.graph();
    this.drafts = site.settings().drafts();
    this.privacy = new Privacy(graph, site.settings().publishing());
    site.history().goals().forEach(this::index);
    this.stories =
        site.history().entries().stream().map(this::story).filter(s -> !s.isEmpty()).toList();
    for (PublishedCommit story : stories) {
      Set<Team> teams = new HashSet<>();
      story.told().forEach(told -> told.whose().forEach(one -> addTeam(one, teams)));
      teams.forEach(
          team ->
              byTeam
                  .computeIfAbsent(team.id(), id -> new ArrayList<>())
                  .add(story.where(told -> told.whose().contains(team))));
    }
  }

  private static void addTeam(Owner owner, Set<Team> teams) {
    if (owner instanceof Team team) {
      teams.add(team);
    }
  }

  private void index(ObjectiveId id, GoalHistory history) {
    Optional<Objective> objective = graph.objective(id);
    for (Entry entry : history.entries()) {
      for (ItemChange change : entry.changes()) {
        objective.ifPresentOrElse(one -> now.put(change, one), () -> hidden.add(change));
      }
    }
  }

  private PublishedCommit story(Entry entry) {
    return new PublishedCommit(
        entry.revision(),
        entry.changes().stream()
            .filter(this::isPublic)
            .map(change -> told(entry.revision(), change))
            .filter(told -> !told.change().saysNothing())
            .toList());
  }

  private PublishedChange told(Revision revision, ItemChange change) {
    Optional<Objective> objective = Optional.ofNullable(now.get(change));
    List<Change> spoken =
        privacy.shown(objective, change.changes()).stream()
            .filter(one -> objective.filter(from -> speaksOfDraft(from, one)).isEmpty())
            .toList();
    return new PublishedChange(revision, change.with(spoken), objective, whose(change));
  }

  private boolean speaksOfDraft(Objective from, Change change) {
    return (change.aspect() == Aspect.SUPPORTS || change.aspect() == Aspect.DEPENDS_ON)
        && Stream.of(change.before(), change.after())
            .flatMap(Optional::stream)
            .anyMatch(
                one ->
                    one instanceof Value.Name name && graph.naming().namesDraft(from, name.text()));
  }

  /** Neither a draft, nor of what is a draft today, nor a file's new place alone. */
  private boolean isPublic(ItemChange change) {
    return !change.saysNothing()
        && !hidden.contains(change)
        && (drafts || !change.item().draft())
        && (now.containsKey(change) || privacy.shows(change.item()));
  }

  /**
   * The teams of whoever owned it before and after the change, so that a goal that is handed over
   * is told to both; of whoever owns it today where those are gone.
   */
  private List<Owner> whose(ItemChange change) {
    Set<Owner> owners = new LinkedHashSet<>();
    Stream.of(change.after(), change.before())
        .flatMap(Optional::stream)
        .flatMap(item -> ownerOf(item).stream())
        .forEach(owners::add);
    if (owners.isEmpty()) {
      Optional.ofNullable(now.get(change)).map(graph::owner).ifPresent(owners::add);
    }
    List<Owner> teams =
        owners.stream()
            .flatMap(one -> graph.teamsOf(one).stream())
            .distinct()
            .map(Owner.class::cast)
            .toList();
    return teams.isEmpty() ? List.of(owners.stream().findFirst().orElse(graph.company())) : teams;
  }

  private Optional<Owner> ownerOf(Item item) {
    return switch (item.sort()) {
      case OBJECTIVE -> item.owner().flatMap(graph::owner);
      case TEAM, PERSON -> graph.owner(item.id());
      case COMPANY, CYCLE, SETTINGS -> Optional.empty();
    };
  }

  /** The newest first. */
  public List<PublishedCommit> stories() {
    return stories;
  }

  /** What concerns a team, the newest first. */
  public List<PublishedCommit> about(Team team) {
    return byTeam.getOrDefault(team.id(), List.of());
  }

  /** The commits that changed an objective, the newest first. */
  List<PublishedChange> of(Site site, Objective objective) {
    return site.history().of(objective).entries().stream()
        .map(this::story)
        .flatMap(story -> story.told().stream())
        .toList();
  }
}
