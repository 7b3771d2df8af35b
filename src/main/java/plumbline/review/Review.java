package plumbline.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Finding;
import plumbline.alignment.Report;
import plumbline.change.Changes;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Moves;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Problem;

/**
 * What a change means. Where a side has errors only the problems are compared, because half of the
 * goals would mislead.
 *
 * @param changes everything that differs, by sort and name
 * @param goals the same of objectives, with what it does to their scores
 * @param reach who reaches the company no longer, or does now
 * @param findings of all cycles
 * @param moves what has another name now
 */
public record Review(
    Side before,
    Side after,
    Moves moves,
    Changes changes,
    List<GoalReview> goals,
    Reach reach,
    Brought<Finding> findings,
    Brought<Problem> problems) {
  public Review {
    goals = List.copyOf(goals);
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
    return new Review(
        before,
        after,
        moves,
        changes,
        changes.items().stream()
            .filter(item -> item.item().sort() == Item.Sort.OBJECTIVE)
            .map(item -> goal(item, before, after))
            .toList(),
        comparable ? Reach.between(before, after, moves) : Reach.unchanged(),
        comparable
            ? Brought.findings(findings(before), findings(after), moves.objectives())
            : new Brought<>(List.of(), List.of(), List.of()),
        Brought.problems(before.problems(), after.problems(), moves.objectives()));
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

  /** What became of an objective of the side after. */
  public Optional<GoalReview> goal(Objective objective) {
    String id = objective.id().toString();
    return goals.stream()
        .filter(goal -> goal.change().after().filter(item -> item.id().equals(id)).isPresent())
        .findFirst();
  }

  private static GoalReview goal(ItemChange change, Side before, Side after) {
    Optional<Objective> was = change.before().flatMap(item -> objective(before, item));
    Optional<Objective> is = change.after().flatMap(item -> objective(after, item));
    boolean both = was.isPresent() && is.isPresent();
    return new GoalReview(
        change,
        was.map(Objective::id).flatMap(before::score),
        is.map(Objective::id)
            .flatMap(after::score)
            .filter(score -> both)
            .map(
                score ->
                    after.content().scores().ofOther(Untouched.of(was.get(), score.objective()))),
        is.map(Objective::id).flatMap(after::score));
  }

  private static Optional<Objective> objective(Side side, Item item) {
    int slash = item.id().indexOf('/');
    return side.objective(
        new ObjectiveId(item.id().substring(0, slash), item.id().substring(slash + 1)));
  }

  /** The gravest first, then by cycle. */
  private static List<Finding> findings(Side side) {
    Stream<Report> reports =
        side.content().reports().values().stream()
            .sorted(Comparator.comparing(report -> report.cycle().id()));
    return reports
        .flatMap(report -> report.findings().stream())
        .sorted(Comparator.comparing(Finding::findingClass))
        .distinct()
        .toList();
  }
}
