package plumbline.score;

import java.time.LocalDate;
import java.util.OptionalDouble;
import plumbline.config.Settings;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.Status;

/** Scores the key results of one objective on the day that the settings fix. */
record KeyResultScoring(Objective objective, Cycle cycle, Settings settings) {

  KeyResultScore score(KeyResult keyResult) {
    KnownValues values = KnownValues.of(keyResult, settings.asOf());
    OptionalDouble progress = Progress.of(keyResult.measure(), values.current());
    OptionalDouble score = score(keyResult, progress);
    KeyResultScore unjudged =
        new KeyResultScore(
            keyResult,
            progress,
            score,
            keyResult.grade().isPresent(),
            expected(keyResult),
            Health.UNKNOWN,
            values.current(),
            values.date(),
            due(keyResult),
            values.confidence(),
            score.isPresent() && keyResult.status().isLive());
    return unjudged.with(health(unjudged));
  }

  /** What is expected by a day, whatever the measure, 0 to 1. */
  double expected(KeyResult keyResult, LocalDate on) {
    return new Pacing(cycle.start(), due(keyResult)).expected(keyResult, on);
  }

  private OptionalDouble expected(KeyResult keyResult) {
    return keyResult.measure() instanceof Measure.None
        ? OptionalDouble.empty()
        : OptionalDouble.of(expected(keyResult, settings.asOf()));
  }

  private LocalDate due(KeyResult keyResult) {
    return keyResult.due().orElse(cycle.end());
  }

  private static OptionalDouble score(KeyResult keyResult, OptionalDouble progress) {
    if (keyResult.grade().isPresent()) {
      return OptionalDouble.of(keyResult.grade().get().doubleValue());
    }
    return progress.isPresent()
        ? OptionalDouble.of(Progress.within(progress.getAsDouble()))
        : progress;
  }

  private Health health(KeyResultScore of) {
    if (!of.keyResult().status().isLive() || !objective.status().isLive()) {
      return Health.NOT_COUNTED;
    }
    boolean settled = isSettled(of);
    if (!settled && isOutdated(of)) {
      return Health.OUTDATED;
    }
    if (of.score().isEmpty()) {
      return Health.UNKNOWN;
    }
    Verdict verdict = new Verdict(settings.grades());
    return settled
        ? verdict.ofGrade(of.score().getAsDouble(), objective.kind())
        : verdict.onCourse(
            of.progress().getAsDouble(), of.expected().getAsDouble(), objective.kind());
  }

  /** Whether nothing more is to come, so that the score is a grade. */
  private boolean isSettled(KeyResultScore of) {
    return settings.asOf().isAfter(cycle.end())
        || of.graded()
        || of.keyResult().status() == Status.DONE
        || objective.status() == Status.DONE;
  }

  /**
   * Whether the last value is too old to tell. A value's age counts from the cycle's start at the
   * earliest; without any value it counts from there too. A value that the author states without a
   * date is not known to be old.
   */
  private boolean isOutdated(KeyResultScore of) {
    boolean reached = of.score().isPresent() && of.score().getAsDouble() >= 1;
    boolean missing = of.score().isEmpty() && KnownValues.hasValues(of.keyResult().measure());
    if (reached || !missing && of.valueDate().isEmpty()) {
      return false;
    }
    LocalDate known = of.valueDate().filter(cycle.start()::isBefore).orElse(cycle.start());
    return known.plusDays(settings.alignment().staleAfterDays()).isBefore(settings.asOf());
  }
}
