package plumbline.score;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import plumbline.config.Settings;
import plumbline.model.CheckIn;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.Objective;
import plumbline.model.Status;

/** Scores one objective from its key results. */
record ObjectiveScoring(Objective objective, Cycle cycle, Settings settings) {

  ObjectiveScore score() {
    KeyResultScoring scoring = new KeyResultScoring(objective, cycle, settings);
    List<KeyResultScore> all = objective.keyResults().stream().map(scoring::score).toList();
    List<KeyResultScore> counted = all.stream().filter(KeyResultScore::counts).toList();
    OptionalDouble progress = weightedMean(counted, KeyResultScore::score);
    OptionalDouble expected = weightedMean(counted, KeyResultScore::expected);
    Optional<OptionalDouble> grade =
        objective.grade().map(given -> OptionalDouble.of(given.doubleValue()));
    OptionalDouble score = grade.orElse(progress);
    return new ObjectiveScore(
        objective,
        progress,
        score,
        grade.isPresent(),
        expected,
        health(score, expected, counted),
        all,
        lastUpdate(),
        isSettled());
  }

  private boolean isSettled() {
    return cycle.isOver(settings.asOf())
        || objective.grade().isPresent()
        || objective.status() == Status.DONE;
  }

  /** Σ weight × share / Σ weight over those whose share is known; empty where none is. */
  private static OptionalDouble weightedMean(
      List<KeyResultScore> scores, Function<KeyResultScore, OptionalDouble> share) {
    double sum = 0;
    double weights = 0;
    for (KeyResultScore score : scores) {
      OptionalDouble known = share.apply(score);
      if (known.isPresent()) {
        double weight = score.keyResult().weight().doubleValue();
        sum += weight * known.getAsDouble();
        weights += weight;
      }
    }
    return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
  }

  private Health health(
      OptionalDouble score, OptionalDouble expected, List<KeyResultScore> counted) {
    if (!objective.status().isLive()) {
      return Health.NOT_COUNTED;
    }
    if (score.isEmpty()) {
      return Health.UNKNOWN;
    }
    Verdict verdict = new Verdict(settings.grades());
    if (isSettled() || expected.isEmpty()) {
      return verdict.ofGrade(score.getAsDouble(), objective.kind());
    }
    if (counted.stream().allMatch(one -> one.health() == Health.OUTDATED)) {
      return Health.OUTDATED;
    }
    return verdict.onCourse(score.getAsDouble(), expected.getAsDouble(), objective.kind());
  }

  private Optional<LocalDate> lastUpdate() {
    return objective.keyResults().stream()
        .flatMap(keyResult -> keyResult.checkInsBy(settings.asOf()).stream())
        .map(CheckIn::date)
        .max(Comparator.naturalOrder());
  }
}
