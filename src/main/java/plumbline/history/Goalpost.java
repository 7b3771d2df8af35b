package plumbline.history;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Measure;
import plumbline.model.Measure.Milestone;
import plumbline.model.Objective;

/**
 * What was agreed about a key result: how far, by when, and how firmly.
 *
 * @param measure with nothing done, so that progress does not move it
 * @param due empty: the cycle's last day
 * @param kind the objective's
 */
public record Goalpost(Measure measure, Optional<LocalDate> due, Kind kind) {
  /** The goalpost of one of an objective's key results. */
  public static Goalpost of(Objective objective, KeyResult keyResult) {
    return new Goalpost(undone(keyResult.measure()), keyResult.due(), objective.kind());
  }

  private static Measure undone(Measure measure) {
    if (measure instanceof Measure.YesNo) {
      return new Measure.YesNo(false);
    }
    return measure instanceof Measure.Milestones of
        ? new Measure.Milestones(
            of.list().stream().map(one -> new Milestone(one.title(), one.due(), false)).toList())
        : measure;
  }

  /** The same with another measure. */
  public Goalpost with(Measure other) {
    return new Goalpost(other, due, kind);
  }

  /** The same with another due date. */
  public Goalpost with(Optional<LocalDate> other) {
    return new Goalpost(measure, other, kind);
  }

  /** The same of another kind. */
  public Goalpost with(Kind other) {
    return new Goalpost(measure, due, other);
  }

  /**
   * A commit that moved it.
   *
   * @param reason what the commit says about it: its message behind {@code Reason:}, or the note of
   *     a check-in that came with it
   */
  public record Move(Revision revision, Goalpost before, Goalpost after, Optional<String> reason) {}
}
