package plumbline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.config.Settings;
import plumbline.model.Body;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.KeyResult.Pace;
import plumbline.model.Kind;
import plumbline.model.Lines;
import plumbline.model.Location;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Ref;
import plumbline.model.Status;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

/** What holds of scores whatever the figures are. */
class ScorePropertiesTest {
  private static final Location AT = Location.startOf("content/okrs/2026-q1/o.md");
  private static final Lines LINES = new Lines(AT, Map.of());
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Measure.Numeric TO_TEN =
      new Measure.Numeric(BigDecimal.ZERO, BigDecimal.TEN, "");

  @Seeded
  void progressIsZeroAtTheStartAndOneAtTheTarget(Draw draw) {
    Measure.Numeric measure = numeric(draw);

    assertEquals(OptionalDouble.of(0), Progress.at(measure, measure.start()));
    assertEquals(OptionalDouble.of(1), Progress.at(measure, measure.target()));
  }

  @Seeded
  void progressGrowsTowardsTheTargetAndStaysBetween(Draw draw) {
    Measure.Numeric measure = numeric(draw);
    int one = draw.between(0, 1000);
    int other = draw.between(0, 1000);
    double nearer = at(measure, Math.max(one, other));
    double farther = at(measure, Math.min(one, other));

    assertTrue(farther <= nearer, farther + " > " + nearer);
    assertTrue(farther >= 0 && nearer <= 1, farther + " " + nearer);
    assertEquals(one / 1000.0, at(measure, one), 1e-9);
  }

  @Seeded
  void progressIsBelowZeroBehindTheStartAndAboveOneBeyondTheTarget(Draw draw) {
    Measure.Numeric measure = numeric(draw);
    int by = draw.between(1, 1000);

    assertTrue(at(measure, -by) < 0);
    assertTrue(at(measure, 1000 + by) > 1);
  }

  @Seeded
  void aScoreIsWithinZeroAndOne(Draw draw) {
    Measure.Numeric measure = numeric(draw);
    Optional<BigDecimal> current = Optional.of(value(draw));

    double score = score(List.of(keyResult(measure, current, 1, Pace.LINEAR)));

    assertTrue(score >= 0 && score <= 1, "" + score);
  }

  @Seeded
  void aMeanLiesBetweenTheLowestAndTheHighestWhateverTheWeights(Draw draw) {
    List<Integer> values = draw.list(1, 6, one -> one.between(0, 100));
    double mean = score(weighted(values, draw));

    double lowest = values.stream().mapToInt(v -> v).min().orElseThrow() / 100.0;
    double highest = values.stream().mapToInt(v -> v).max().orElseThrow() / 100.0;
    assertTrue(mean >= lowest - 1e-9 && mean <= highest + 1e-9, "" + mean);
  }

  @Seeded
  void aWeightCountsLikeThatManyKeyResults(Draw draw) {
    KeyResult other = percent(draw.between(0, 100), 1);
    int value = draw.between(0, 100);
    int weight = draw.between(1, 9);
    List<KeyResult> repeated = new ArrayList<>(List.of(other));
    for (int i = 0; i < weight; i++) {
      repeated.add(percent(value, 1));
    }

    assertEquals(score(repeated), score(List.of(percent(value, weight), other)), 1e-9);
  }

  @Seeded
  void whatIsUnknownNeverChangesAMean(Draw draw) {
    List<KeyResult> known = weighted(draw.list(1, 6, one -> one.between(0, 100)), draw);
    List<KeyResult> more = new ArrayList<>(known);
    more.add(keyResult(TO_TEN, Optional.empty(), draw.between(1, 99), Pace.LINEAR));

    assertEquals(score(known), score(more));
  }

  @Seeded
  void whatIsExpectedIsWithinZeroAndOneAndNeverShrinksWithTime(Draw draw) {
    KeyResult keyResult =
        keyResult(measure(draw), Optional.empty(), 1, draw.any(List.of(Pace.values())));
    Pacing pacing = new Pacing(START, START.plusDays(draw.between(-50, 150)));
    int one = draw.between(-50, 200);
    int other = draw.between(-50, 200);
    double earlier = pacing.expected(keyResult, START.plusDays(Math.min(one, other)));
    double later = pacing.expected(keyResult, START.plusDays(Math.max(one, other)));

    assertTrue(0 <= earlier && earlier <= later && later <= 1, earlier + " " + later);
  }

  @Seeded
  void everythingIsExpectedFromTheDueDateOn(Draw draw) {
    KeyResult keyResult =
        keyResult(measure(draw), Optional.empty(), 1, draw.any(List.of(Pace.values())));
    LocalDate due = START.plusDays(draw.between(100, 150));

    assertEquals(1, new Pacing(START, due).expected(keyResult, due));
  }

  @Seeded
  void aHigherScoreNeverHasAWorseColour(Draw draw) {
    Kind kind = draw.any(List.of(Kind.values()));
    int one = draw.between(0, 1000);
    int other = draw.between(0, 1000);
    double expected = draw.between(1, 1000) / 1000.0;
    Verdict verdict = new Verdict(new Settings.Grades(0.4, 0.7));
    Health worse = verdict.onCourse(Math.min(one, other) / 1000.0, expected, kind);
    Health better = verdict.onCourse(Math.max(one, other) / 1000.0, expected, kind);

    assertTrue(better.ordinal() <= worse.ordinal(), better + " " + worse);
  }

  private static BigDecimal value(Draw draw) {
    return draw.decimal(-1_000_000_000, 1_000_000_000);
  }

  /** A measure whose target is not its start. */
  private static Measure.Numeric numeric(Draw draw) {
    BigDecimal start = value(draw);
    BigDecimal target = value(draw);
    return new Measure.Numeric(
        start, start.compareTo(target) == 0 ? target.add(BigDecimal.ONE) : target, "");
  }

  private static Measure measure(Draw draw) {
    return switch (draw.between(0, 3)) {
      case 0 -> TO_TEN;
      case 1 -> new Measure.YesNo(false);
      case 2 -> new Measure.Threshold(Optional.of(BigDecimal.ONE), Optional.empty(), "");
      default -> new Measure.Milestones(draw.list(1, 5, ScorePropertiesTest::milestone));
    };
  }

  private static Measure.Milestone milestone(Draw draw) {
    Optional<LocalDate> due =
        draw.oneIn(3) ? Optional.empty() : Optional.of(START.plusDays(draw.between(0, 100)));
    return new Measure.Milestone("M", due, false);
  }

  /** The progress at so many thousandths of the way. */
  private static double at(Measure.Numeric measure, int thousandths) {
    BigDecimal way = measure.change().multiply(BigDecimal.valueOf(thousandths, 3));
    return Progress.at(measure, measure.start().add(way)).orElseThrow();
  }

  private static double score(List<KeyResult> keyResults) {
    return new ObjectiveScoring(objective(keyResults), cycle(), Settings.defaults(START))
        .score()
        .score()
        .orElseThrow();
  }

  /** Key results at these hundredths, of any weights. */
  private static List<KeyResult> weighted(List<Integer> values, Draw draw) {
    return values.stream().map(value -> percent(value, draw.between(1, 9))).toList();
  }

  private static KeyResult percent(int value, int weight) {
    Measure measure = new Measure.Numeric(BigDecimal.ZERO, new BigDecimal(100), "");
    return keyResult(measure, Optional.of(new BigDecimal(value)), weight, Pace.LINEAR);
  }

  private static KeyResult keyResult(
      Measure measure, Optional<BigDecimal> current, int weight, Pace pace) {
    return new KeyResult(
        "kr1",
        "K",
        Optional.empty(),
        measure,
        Optional.empty(),
        current,
        List.of(),
        new BigDecimal(weight),
        Optional.empty(),
        Status.ACTIVE,
        Optional.empty(),
        false,
        pace,
        List.of(),
        List.of(),
        LINES);
  }

  private static Objective objective(List<KeyResult> keyResults) {
    return new Objective(
        new ObjectiveId("2026-q1", "o"),
        "O",
        new Ref("company", AT),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Kind.COMMITTED,
        Optional.empty(),
        Status.ACTIVE,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        keyResults,
        List.of(),
        List.of(),
        Body.empty(AT.path()),
        LINES);
  }

  private static Cycle cycle() {
    return new Cycle(
        "2026-q1",
        "Q1",
        START,
        LocalDate.of(2026, 3, 31),
        Optional.empty(),
        Optional.empty(),
        Body.empty(AT.path()),
        LINES);
  }
}
