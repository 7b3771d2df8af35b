package plumbline.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Okrs;
import plumbline.model.Owner;

/**
 * What has another name in the state after: files that were moved or renamed.
 *
 * @param objectives names before to names after, of those only whose names differ
 * @param owners the same of teams and people
 */
public record Moves(Map<ObjectiveId, ObjectiveId> objectives, Map<String, String> owners) {
  public static final Moves NONE = new Moves(Map.of(), Map.of());

  /** Beyond this many pairs only equal titles are looked for. */
  private static final long MOST_PAIRS = 250_000;

  public Moves {
    objectives = Map.copyOf(objectives);
    owners = Map.copyOf(owners);
  }

  /** An objective's name in the state after. */
  public ObjectiveId to(ObjectiveId before) {
    return objectives.getOrDefault(before, before);
  }

  /** A team's or person's name in the state after. */
  public String to(String before) {
    return owners.getOrDefault(before, before);
  }

  /**
   * Finds what went under one name and came under another: an objective whose new file names the
   * old one among its {@code aliases}, else one with the same title, else one whose title and key
   * results share most of their words; a team or a person with the same name.
   */
  public static Moves between(Okrs before, Okrs after) {
    Map<ObjectiveId, ObjectiveId> objectives = objectives(before.objectives(), after.objectives());
    Map<String, String> owners = new HashMap<>(owners(before.teams(), after.teams()));
    owners.putAll(owners(before.people(), after.people()));
    return new Moves(objectives, owners);
  }

  private static Map<ObjectiveId, ObjectiveId> objectives(
      List<Objective> before, List<Objective> after) {
    Set<ObjectiveId> were = before.stream().map(Objective::id).collect(Collectors.toSet());
    Set<ObjectiveId> are = after.stream().map(Objective::id).collect(Collectors.toSet());
    List<Objective> gone = before.stream().filter(one -> !are.contains(one.id())).toList();
    List<Objective> come = after.stream().filter(one -> !were.contains(one.id())).toList();
    Map<ObjectiveId, ObjectiveId> moves = new HashMap<>();
    List<BiPredicate<Objective, Objective>> ways = new ArrayList<>();
    ways.add(Moves::isAlias);
    ways.add((was, is) -> words(was).equals(words(is)) && sameCycle(was, is));
    ways.add((was, is) -> was.title().equals(is.title()));
    ways.forEach(same -> join(gone, come, moves, same));
    if ((long) gone.size() * come.size() <= MOST_PAIRS) {
      joinAlike(gone, come, moves);
    }
    return moves;
  }

  private static void join(
      List<Objective> gone,
      List<Objective> come,
      Map<ObjectiveId, ObjectiveId> moves,
      BiPredicate<Objective, Objective> same) {
    Set<ObjectiveId> taken = new HashSet<>(moves.values());
    for (Objective was : gone) {
      if (!moves.containsKey(was.id())) {
        come.stream()
            .filter(is -> !taken.contains(is.id()) && same.test(was, is))
            .findFirst()
            .ifPresent(
                is -> {
                  moves.put(was.id(), is.id());
                  taken.add(is.id());
                });
      }
    }
  }

  private static void joinAlike(
      List<Objective> gone, List<Objective> come, Map<ObjectiveId, ObjectiveId> moves) {
    Set<ObjectiveId> taken = new HashSet<>(moves.values());
    for (Likeness.Match<Objective> match : Likeness.matches(gone, come, Moves::words)) {
      ObjectiveId was = match.before().id();
      if (!moves.containsKey(was) && taken.add(match.after().id())) {
        moves.put(was, match.after().id());
      }
    }
  }

  private static boolean isAlias(Objective was, Objective is) {
    return sameCycle(was, is)
        && is.aliases().stream().anyMatch(alias -> alias.text().equals(was.id().path()));
  }

  private static boolean sameCycle(Objective was, Objective is) {
    return was.id().cycle().equals(is.id().cycle());
  }

  private static String words(Objective objective) {
    return Stream.concat(
            Stream.of(objective.title()), objective.keyResults().stream().map(KeyResult::title))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> owners(
      List<? extends Owner> before, List<? extends Owner> after) {
    Set<String> were = before.stream().map(Owner::id).collect(Collectors.toSet());
    Set<String> are = after.stream().map(Owner::id).collect(Collectors.toSet());
    Map<String, String> come = new HashMap<>();
    after.stream()
        .filter(one -> !were.contains(one.id()))
        .forEach(one -> come.putIfAbsent(one.name(), one.id()));
    Map<String, String> moves = new HashMap<>();
    for (Owner was : before) {
      if (!are.contains(was.id()) && come.containsKey(was.name())) {
        moves.put(was.id(), come.remove(was.name()));
      }
    }
    return moves;
  }
}
