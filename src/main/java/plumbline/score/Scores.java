package plumbline.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.config.Settings;
import plumbline.link.OkrGraph;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * Every figure about progress, on one day ({@code src/docs/alignment.md}, 'Scores').
 *
 * <p>Check-ins after that day are not known yet. What is unknown stays unknown: it is never counted
 * as 0. Safe to use from many threads.
 */
public final class Scores {
  private final OkrGraph graph;
  private final Settings settings;
  private final Map<ObjectiveId, Objective> known = new HashMap<>();
  private final Map<ObjectiveId, ObjectiveScore> scored = new ConcurrentHashMap<>();

  private Scores(OkrGraph graph, Settings settings) {
    this.graph = graph;
    this.settings = settings;
    graph.objectives().forEach(objective -> known.put(objective.id(), objective));
  }

  /**
   * Scores the objectives of the graph on {@link Settings#asOf}, each when it is first asked for.
   */
  public static Scores of(OkrGraph graph, Settings settings) {
    return new Scores(graph, settings);
  }

  /** The day that every figure is computed for. */
  public LocalDate asOf() {
    return settings.asOf();
  }

  /** The score of an objective of the graph. */
  public ObjectiveScore of(Objective objective) {
    ObjectiveScore score = scored.get(objective.id());
    return score == null ? scored.computeIfAbsent(objective.id(), this::score) : score;
  }

  private ObjectiveScore score(ObjectiveId id) {
    Objective objective = known.get(id);
    if (objective == null) {
      throw new IllegalArgumentException("not in the graph: " + id);
    }
    return ofOther(objective);
  }

  /**
   * The score that an objective of the graph would have if it stood otherwise: with an earlier
   * target, or without the last check-ins.
   *
   * @param other of a cycle of the graph
   */
  public ObjectiveScore ofOther(Objective other) {
    return new ObjectiveScoring(other, graph.cycleOf(other), settings).score();
  }

  /** How an objective came to where it is. */
  public Trace trace(Objective objective) {
    return new Tracing(objective, graph.cycleOf(objective), settings).trace();
  }

  /** The score of one of an objective's key results. */
  public KeyResultScore of(Objective objective, KeyResult keyResult) {
    for (KeyResultScore score : of(objective).keyResults()) {
      if (score.keyResult().id().equals(keyResult.id())) {
        return score;
      }
    }
    throw new NoSuchElementException(keyResult.id());
  }

  /**
   * The mean of a team's or a cycle's objectives.
   *
   * <p>Its health compares the mean score with the mean of what is expected; it is green like a
   * committed goal only where all of them are committed, and outdated where all of them are.
   *
   * @param live the objectives to count; the caller leaves out those that are not live
   */
  public MeanScore of(List<Objective> live) {
    List<ObjectiveScore> known =
        live.stream().map(this::of).filter(score -> score.score().isPresent()).toList();
    OptionalDouble mean =
        known.stream().mapToDouble(score -> score.score().getAsDouble()).average();
    OptionalDouble expected = known.stream().mapToDouble(Scores::expected).average();
    return new MeanScore(
        mean,
        expected,
        known.size(),
        live.size() - known.size(),
        health(known, mean, expected),
        known.stream().allMatch(ObjectiveScore::settled),
        kind(known),
        spread(live));
  }

  /**
   * What is expected of a key result by a day, 0 to 1, for charts; a straight line where nothing is
   * measured.
   */
  public double expected(Objective objective, KeyResult keyResult, LocalDate on) {
    return new KeyResultScoring(objective, graph.cycleOf(objective), settings)
        .expected(keyResult, on);
  }

  /**
   * The progress of a key result at a value, in its unit, for charts; empty where it has no values.
   */
  public OptionalDouble progress(KeyResult keyResult, BigDecimal value) {
    return Progress.at(keyResult.measure(), value);
  }

  /**
   * The score that a key result would have at its present value if it were measured otherwise, 0 to
   * 1: against an earlier target. Empty where it is unknown, or is the author's grade.
   */
  public OptionalDouble scoreUnder(Measure other, Objective of, KeyResult keyResult) {
    OptionalDouble progress =
        Progress.of(other, KnownValues.of(keyResult, graph.cycleOf(of), settings.asOf()).current());
    return keyResult.grade().isPresent() || progress.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Progress.within(progress.getAsDouble()));
  }

  /** Of what is settled, all of it is expected. */
  private static double expected(ObjectiveScore score) {
    return score.comparedWith().orElse(1);
  }

  private Health health(List<ObjectiveScore> known, OptionalDouble mean, OptionalDouble expected) {
    if (known.isEmpty()) {
      return Health.UNKNOWN;
    }
    if (known.stream().allMatch(score -> score.health() == Health.OUTDATED)) {
      return Health.OUTDATED;
    }
    return new Verdict(settings.grades())
        .onCourse(mean.getAsDouble(), expected.getAsDouble(), kind(known));
  }

  private static Kind kind(List<ObjectiveScore> known) {
    return known.stream().allMatch(one -> one.objective().kind() == Kind.COMMITTED)
        ? Kind.COMMITTED
        : Kind.ASPIRATIONAL;
  }

  private Map<Health, Integer> spread(List<Objective> live) {
    Map<Health, Integer> counts = new EnumMap<>(Health.class);
    live.forEach(one -> counts.merge(of(one).health(), 1, Integer::sum));
    return counts;
  }
}
