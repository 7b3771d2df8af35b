package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * A key result on its objective's page.
 *
 * @param id the anchor on the page
 * @param key {@code KR1}
 * @param measure {@code numeric}, {@code threshold}, {@code milestones}, {@code yes-no} or {@code
 *     none}
 * @param status a word where it is not simply active
 * @param mark how it differs, in a preview of a change: {@code re-negotiated}
 * @param overdue whether the due date of what counts has passed and the score is below 1
 * @param scale the values at the start, now and at the target; numeric measures only
 * @param statement a sentence on the measure where a scale does not say it
 * @param owners who answers for it, with their team
 * @param facts further facts: confidence, last check-in, weight, …
 * @param supportedBy what supports this key result
 * @param moreSupporters the way to the others, where these are the first few
 * @param milestones the stages; empty for other measures
 * @param chart the check-ins over time; empty without at least one value
 * @param checkIns and what the history adds to them, the newest first
 * @param moved how its goalpost was moved after the cycle's first days
 * @param kpisWhy a formula for each of its KPIs that has a value
 */
public record KeyResultView(
    String id,
    String key,
    String title,
    String measure,
    Optional<String> status,
    Optional<String> mark,
    Badge state,
    Meter meter,
    Day due,
    boolean overdue,
    Optional<Scale> scale,
    Optional<String> statement,
    List<LinkTo> owners,
    List<Fact> facts,
    List<GoalLine> supportedBy,
    Optional<LinkTo> moreSupporters,
    Explanation why,
    List<Stage> milestones,
    Optional<Chart> chart,
    List<CheckInLine> checkIns,
    Optional<MovedGoalpost> moved,
    List<KpiLine> kpis,
    Optional<Explanation> kpisWhy) {

  /** The three values under a bar, with their unit. */
  public record Scale(String start, String now, String target) {}

  /** A name and its value. */
  public record Fact(String name, String value) {}

  /** A milestone; {@code due} as far as it is given. */
  public record Stage(String title, boolean done, Optional<Day> due) {}

  /**
   * A check-in, or a value that a commit wrote without one; a dash where nothing was said.
   *
   * @param commit where the value comes from; empty for a check-in
   */
  public record CheckInLine(
      Day date, String value, String confidence, String note, Optional<CommitView> commit) {}

  /**
   * A KPI.
   *
   * @param state on track where it is met, at risk where it is missed, unknown without a value
   * @param word the same in a word
   */
  public record KpiLine(
      String title,
      Optional<LinkTo> owner,
      String start,
      String current,
      String target,
      Badge state) {}
}
