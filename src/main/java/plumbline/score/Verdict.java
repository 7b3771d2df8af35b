package plumbline.score;

import plumbline.config.Settings;
import plumbline.model.Health;
import plumbline.model.Kind;

/** The colour of a share: red below one limit, green from another, amber between. */
record Verdict(Settings.Grades grades) {
  /** Shares this near to a limit are on it: 0.1 + 0.2 is to be 0.3. */
  private static final double TOLERANCE = 1e-9;

  /** The colour of a final score, 0 to 1. A committed goal is green only at 1. */
  Health ofGrade(double score, Kind kind) {
    if (score >= greenFrom(kind) - TOLERANCE) {
      return Health.ON_TRACK;
    }
    return score >= grades.redBelow() - TOLERANCE ? Health.AT_RISK : Health.OFF_TRACK;
  }

  /** The share from which on a goal is green, 0 to 1. */
  double greenFrom(Kind kind) {
    return kind == Kind.COMMITTED ? 1 : grades.greenFrom();
  }

  /** The colour during a cycle: of progress as a share of what is expected by the day, 0 to 1. */
  Health onCourse(double progress, double expected, Kind kind) {
    if (expected <= 0) {
      return progress > 0 ? Health.ON_TRACK : Health.NOT_DUE;
    }
    return ofGrade(progress / expected, kind);
  }
}
