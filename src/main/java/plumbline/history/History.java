package plumbline.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Person;
import plumbline.model.Team;

/**
 * How the goals came to be what they are, as far as the repository knows.
 *
 * @param entries the commits that changed something, newest first
 * @param shallow whether older commits are missing, so that the past is longer than it looks
 * @param goals the history of each objective that the newest commit has, by its name there
 */
public record History(List<Entry> entries, boolean shallow, Map<ObjectiveId, GoalHistory> goals) {
  /** Nothing is known: there is no repository, or it is not to be looked at. */
  public static final History NONE = new History(List.of(), false, Map.of());

  public History {
    entries = List.copyOf(entries);
    goals = Map.copyOf(goals);
  }

  /**
   * Reads the history up to a commit, or to the day that all figures are for if that is earlier.
   *
   * @param present the state that the commit led to, with later edits perhaps
   * @throws UnreadableRepository when a commit, a folder or a file of it cannot be read
   */
  public static History of(Repository repository, Revision upTo, Present present)
      throws UnreadableRepository {
    return new HistoryReader(repository, present).read(upTo);
  }

  /** Whether no commit is known that changed anything. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The history of an objective. */
  public GoalHistory of(Objective objective) {
    return goals.getOrDefault(objective.id(), GoalHistory.NONE);
  }

  /** The goals of earlier cycles that an objective continues, the latest first. */
  public List<Ancestor> ancestors(Objective objective, OkrGraph graph) {
    return Ancestor.of(objective, graph, this);
  }

  /**
   * What changed about a team, newest first: its file, its members' files, their objectives, and
   * those that it once had.
   */
  public List<Entry> of(OkrGraph graph, Team team) {
    Set<String> owners =
        graph.members(team).stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
    owners.add(team.id());
    Set<ItemChange> own =
        graph.objectivesOf(team).stream()
            .flatMap(objective -> of(objective).entries().stream())
            .flatMap(entry -> entry.changes().stream())
            .collect(Collectors.toSet());
    return where(change -> own.contains(change) || isOf(owners, change.item()));
  }

  private static boolean isOf(Set<String> owners, Item item) {
    return switch (item.sort()) {
      case TEAM, PERSON -> owners.contains(item.id());
      case OBJECTIVE -> item.owner().filter(owners::contains).isPresent();
      default -> false;
    };
  }

  /** The commits with only some of their changes, newest first; those without any are left out. */
  public List<Entry> where(Predicate<ItemChange> wanted) {
    return entries.stream()
        .map(e -> new Entry(e.revision(), e.changes().stream().filter(wanted).toList()))
        .filter(entry -> !entry.changes().isEmpty())
        .toList();
  }
}
