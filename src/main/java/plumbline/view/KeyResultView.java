package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * A key result on its objective's page.
 *
 * @param owners who answers for it, with their team
 * @param facts further facts: confidence, last check-in, weight, …
 * @param work where the work is done: on other hosts
 */
public record KeyResultView(
    Head head,
    Values values,
    List<LinkTo> owners,
    List<Fact> facts,
    List<LinkTo> work,
    Supporters supporters,
    Explanation why,
    Kpis kpis) {
  public KeyResultView {
    owners = List.copyOf(owners);
    facts = List.copyOf(facts);
    work = List.copyOf(work);
  }

  /**
   * What it is called and how it stands.
   *
   * @param id the anchor on the page
   * @param key {@code KR1}
   * @param status a word where it is not simply active
   * @param mark how it differs, in a preview of a change: {@code re-negotiated}
   * @param overdue whether the due date of what counts has passed and the score is below 1
   */
  public record Head(
      String id,
      String key,
      FormattedText title,
      Badge state,
      Optional<String> status,
      Optional<String> mark,
      Day due,
      boolean overdue) {}

  /**
   * What was measured.
   *
   * @param scale the values at the start, now and at the target; numeric measures only
   * @param statement a sentence on the measure where a scale does not say it
   * @param milestones the stages; empty for other measures
   * @param chart the check-ins over time; empty without at least one value
   * @param checkIns and what the history adds to them, the newest first
   * @param moved how its goalpost was moved after the cycle's first days
   */
  public record Values(
      Meter meter,
      Optional<Scale> scale,
      Optional<String> statement,
      List<Stage> milestones,
      Optional<Chart> chart,
      List<CheckInLine> checkIns,
      Optional<MovedGoalpost> moved) {
    public Values {
      milestones = List.copyOf(milestones);
      checkIns = List.copyOf(checkIns);
    }
  }

  /**
   * What supports this key result.
   *
   * @param coverage what they carry together; empty where that is no sum
   * @param more the way to the others, where these are the first few
   */
  public record Supporters(
      List<GoalLine> first, Optional<LinkTo> more, Optional<CoverageView> coverage) {
    public Supporters {
      first = List.copyOf(first);
    }
  }

  /**
   * The indicators beside it.
   *
   * @param why a formula for each that has a value
   */
  public record Kpis(List<KpiLine> lines, Optional<Explanation> why) {
    public Kpis {
      lines = List.copyOf(lines);
    }
  }

  /** The three values under a bar, with their unit. */
  public record Scale(String start, String now, String target) {}

  /** A name and its value. */
  public record Fact(String name, String value) {}

  /** A milestone; {@code due} as far as it is given. */
  public record Stage(FormattedText title, boolean done, Optional<Day> due) {}

  /**
   * A check-in, or a value that a commit wrote without one; a dash where nothing was said.
   *
   * @param commit where the value comes from; empty for a check-in
   */
  public record CheckInLine(
      Day date, String value, String confidence, FormattedText note, Optional<CommitView> commit) {}

  /**
   * A KPI.
   *
   * @param state on track where it is met, at risk where it is missed, unknown without a value
   * @param word the same in a word
   */
  public record KpiLine(
      FormattedText title,
      Optional<LinkTo> owner,
      String start,
      String current,
      String target,
      Badge state) {}
}
