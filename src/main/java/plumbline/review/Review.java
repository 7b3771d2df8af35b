package plumbline.review;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.change.Changes;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Moves;
import plumbline.model.Objective;
import plumbline.model.Problem;
import plumbline.score.ObjectiveScore;

/**
 * What a change means. Where a side has errors only the problems are compared, because half of the
 * goals would mislead.
 *
 * @param changes everything that differs, by sort and name
 * @param goalsById the same of objectives, with what it does to their scores; in the same order, by
 *     the name after, or before where it is gone
 * @param reach who reaches the company no longer, or does now
 * @param findings of all cycles
 * @param eased those that are gone, or accepted, because what is measured was changed
 * @param moves what has another name now
 */
public record Review(
    Side before,
    Side after,
    Moves moves,
    Changes changes,
    Map<String, GoalReview> goalsById,
    Reach reach,
    Brought<Finding> findings,
    List<Eased> eased,
    Brought<Problem> problems) {
  public Review {
    eased = List.copyOf(eased);
    goalsById = Collections.unmodifiableMap(new LinkedHashMap<>(goalsById));
  }

  /**
   * Compares two sides.
   *
   * @param before and {@code after} computed for the same day
   */
  public static Review of(Side before, Side after) {
    boolean comparable = before.isReadable() && after.isReadable();
    Moves moves = comparable ? Moves.between(before.okrs(), after.okrs()) : Moves.NONE;
    Changes changes =
        comparable
            ? Changes.between(
                before.state(), after.state(), moves, SideNames.of(before, after, moves))
            : new Changes(List.of());
    Brought<Finding> findings =
        comparable
            ? Brought.findings(findings(before), findings(after), moves)
            : new Brought<>(List.of(), List.of(), List.of());
    return new Review(
        before,
        after,
        moves,
        changes,
        goals(changes, before, after),
        comparable ? Reach.between(before, after, moves) : Reach.unchanged(),
        findings,
        comparable
            ? new EasedFindings(before, after, moves).of(findings, findings(before))
            : List.of(),
        Brought.problems(before.problems(), after.problems(), moves));
  }

  /** Whether both sides can be read, so that the goals are compared. */
  public boolean isComparable() {
    return before.isReadable() && after.isReadable();
  }

  /** Whether it does nothing to goals, organisation, findings or problems. */
  public boolean saysNothing() {
    return changes.sayNothing()
        && reach.isEmpty()
        && findings.brought().isEmpty()
        && findings.cleared().isEmpty()
        && problems.brought().isEmpty()
        && problems.cleared().isEmpty();
  }

  /** What became of the objectives that differ, by name. */
  public List<GoalReview> goals() {
    return List.copyOf(goalsById.values());
  }

  /** What became of an objective of the side after; empty: nothing. */
  public Optional<GoalReview> goal(Objective objective) {
    return Optional.ofNullable(goalsById.get(objective.id().toString()));
  }

  private static Map<String, GoalReview> goals(Changes changes, Side before, Side after) {
    Map<String, Objective> were = before.byName();
    Map<String, Objective> are = after.byName();
    Map<String, GoalReview> goals = new LinkedHashMap<>();
    for (ItemChange item : changes.items()) {
      if (item.item().sort() == Item.Sort.OBJECTIVE) {
        Optional<Objective> was = item.before().map(Item::id).map(were::get);
        Optional<Objective> is = item.after().map(Item::id).map(are::get);
        goals.put(
            item.item().id(),
            new GoalReview(
                item,
                was.flatMap(before::score),
                untouched(was, is, after),
                is.flatMap(after::score)));
      }
    }
    return goals;
  }

  private static Optional<ObjectiveScore> untouched(
      Optional<Objective> was, Optional<Objective> is, Side after) {
    return was.isPresent() && is.flatMap(after::score).isPresent()
        ? Optional.of(after.analysis().scores().ofOther(Untouched.of(was.get(), is.get())))
        : Optional.empty();
  }

  /** The gravest first, then by cycle. */
  private static List<Finding> findings(Side side) {
    Stream<Report> reports =
        side.analysis().reports().values().stream()
            .sorted(Comparator.comparing(report -> report.cycle().id()));
    return reports
        .flatMap(report -> report.findings().stream())
        .sorted(Comparator.comparing(Finding::findingClass))
        .distinct()
        .toList();
  }
}
