package plumbline.score;

import java.time.LocalDate;
import java.util.OptionalDouble;
import plumbline.config.Settings;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.Status;
import plumbline.score.KeyResultScore.Term;

/** Scores the key results of one objective on the day that the settings fix. */
record KeyResultScoring(Objective objective, Cycle cycle, Settings settings) {

  KeyResultScore score(KeyResult keyResult) {
    KnownValues values = KnownValues.of(keyResult, cycle, settings.asOf());
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
            keyResult.dueIn(cycle),
            values.confidence(),
            score.isPresent() && keyResult.status().isLive(),
            term(keyResult, score));
    return unjudged.with(health(unjudged));
  }

  /** What is expected by a day, whatever the measure, 0 to 1. */
  double expected(KeyResult keyResult, LocalDate on) {
    return new Pacing(cycle.start(), keyResult.dueIn(cycle)).expected(keyResult, on);
  }

  private OptionalDouble expected(KeyResult keyResult) {
    return keyResult.measure() instanceof Measure.None
        ? OptionalDouble.empty()
        : OptionalDouble.of(expected(keyResult, settings.asOf()));
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
    if (!isLive(of.keyResult())) {
      return Health.NOT_COUNTED;
    }
    if (!of.isSettled() && isOutdated(of)) {
      return Health.OUTDATED;
    }
    if (of.score().isEmpty()) {
      return Health.UNKNOWN;
    }
    Verdict verdict = new Verdict(settings.grades());
    return of.isSettled()
        ? verdict.ofGrade(of.score().getAsDouble(), objective.kind())
        : verdict.onCourse(
            of.progress().getAsDouble(), of.expected().getAsDouble(), objective.kind());
  }

  private Term term(KeyResult keyResult, OptionalDouble score) {
    if (cycle.isOver(settings.asOf())
        || keyResult.grade().isPresent()
        || keyResult.status() == Status.DONE
        || objective.status() == Status.DONE) {
      return Term.SETTLED;
    }
    boolean missed =
        isLive(keyResult)
            && !(keyResult.measure() instanceof Measure.None)
            && keyResult.dueIn(cycle).isBefore(settings.asOf())
            && score.orElse(0) < 1;
    return missed ? Term.OVERDUE : Term.OPEN;
  }

  private boolean isLive(KeyResult keyResult) {
    return keyResult.status().isLive() && objective.status().isLive();
  }

  /**
   * Whether the last value is too old to tell. A value's age counts from the cycle's start at the
   * earliest. A value that the author states without a date is not known to be old.
   */
  private boolean isOutdated(KeyResultScore of) {
    boolean reached = of.score().isPresent() && of.score().getAsDouble() >= 1;
    if (reached || of.score().isEmpty() || of.valueDate().isEmpty()) {
      return false;
    }
    LocalDate known = of.valueDate().filter(cycle.start()::isBefore).orElse(cycle.start());
    return known.plusDays(settings.alignment().staleAfterDays()).isBefore(settings.asOf());
  }
}
