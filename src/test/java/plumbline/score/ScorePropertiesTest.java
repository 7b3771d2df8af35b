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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import plumbline.config.Settings;
import plumbline.model.Body;
import plumbline.model.Cycle;
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

/** What holds of scores whatever the figures are. */
class ScorePropertiesTest {
  private static final Location AT = Location.startOf("content/okrs/2026-q1/o.md");
  private static final Lines LINES = new Lines(AT, Map.of());
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Property
  void progressIsZeroAtTheStartAndOneAtTheTarget(
      @ForAll("values") BigDecimal start, @ForAll("values") BigDecimal target) {
    Assume.that(start.compareTo(target) != 0);
    Measure measure = new Measure.Numeric(start, target, "");

    assertEquals(OptionalDouble.of(0), Progress.at(measure, start));
    assertEquals(OptionalDouble.of(1), Progress.at(measure, target));
  }

  @Property
  void progressGrowsTowardsTheTargetAndStaysBetween(
      @ForAll("values") BigDecimal start,
      @ForAll("values") BigDecimal target,
      @ForAll @IntRange(max = 1000) int one,
      @ForAll @IntRange(max = 1000) int other) {
    Assume.that(start.compareTo(target) != 0);
    Measure measure = new Measure.Numeric(start, target, "");
    double nearer = at(measure, start, target, Math.max(one, other));
    double farther = at(measure, start, target, Math.min(one, other));

    assertTrue(farther <= nearer, farther + " > " + nearer);
    assertTrue(farther >= 0 && nearer <= 1);
    assertEquals(one / 1000.0, at(measure, start, target, one), 1e-9);
  }

  @Property
  void progressIsBelowZeroBehindTheStartAndAboveOneBeyondTheTarget(
      @ForAll("values") BigDecimal start,
      @ForAll("values") BigDecimal target,
      @ForAll @IntRange(min = 1, max = 1000) int by) {
    Assume.that(start.compareTo(target) != 0);
    Measure measure = new Measure.Numeric(start, target, "");

    assertTrue(at(measure, start, target, -by) < 0);
    assertTrue(at(measure, start, target, 1000 + by) > 1);
  }

  @Property
  void aScoreIsWithinZeroAndOne(
      @ForAll("values") BigDecimal start,
      @ForAll("values") BigDecimal target,
      @ForAll("values") BigDecimal value) {
    Assume.that(start.compareTo(target) != 0);

    double score = score(List.of(keyResult(start, target, Optional.of(value), 1)));

    assertTrue(score >= 0 && score <= 1, "" + score);
  }

  @Property
  void aMeanLiesBetweenTheLowestAndTheHighestWhateverTheWeights(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100) Integer> values,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 9) Integer> weights) {
    double mean = score(keyResults(values, weights));

    double lowest = values.stream().mapToInt(v -> v).min().orElseThrow() / 100.0;
    double highest = values.stream().mapToInt(v -> v).max().orElseThrow() / 100.0;
    assertTrue(mean >= lowest - 1e-9 && mean <= highest + 1e-9, "" + mean);
  }

  @Property
  void aWeightCountsLikeThatManyKeyResults(
      @ForAll @IntRange(max = 100) int one,
      @ForAll @IntRange(max = 100) int other,
      @ForAll @IntRange(min = 1, max = 9) int weight) {
    List<KeyResult> repeated = new ArrayList<>(List.of(percent(other, 1)));
    for (int i = 0; i < weight; i++) {
      repeated.add(percent(one, 1));
    }

    assertEquals(score(repeated), score(List.of(percent(one, weight), percent(other, 1))), 1e-9);
  }

  @Property
  void whatIsUnknownNeverChangesAMean(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100) Integer> values,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 9) Integer> weights,
      @ForAll @IntRange(min = 1, max = 99) int weight) {
    List<KeyResult> known = keyResults(values, weights);
    List<KeyResult> more = new ArrayList<>(known);
    more.add(keyResult(BigDecimal.ZERO, BigDecimal.TEN, Optional.empty(), weight));

    assertEquals(score(known), score(more));
  }

  @Property
  void whatIsExpectedIsWithinZeroAndOneAndNeverShrinksWithTime(
      @ForAll("measures") Measure measure,
      @ForAll Pace pace,
      @ForAll @IntRange(min = -50, max = 150) int due,
      @ForAll @IntRange(min = -50, max = 200) int one,
      @ForAll @IntRange(min = -50, max = 200) int other) {
    KeyResult keyResult = keyResult(measure, Optional.empty(), 1, pace);
    Pacing pacing = new Pacing(START, START.plusDays(due));
    double earlier = pacing.expected(keyResult, START.plusDays(Math.min(one, other)));
    double later = pacing.expected(keyResult, START.plusDays(Math.max(one, other)));

    assertTrue(0 <= earlier && earlier <= later && later <= 1, earlier + " " + later);
  }

  @Property
  void everythingIsExpectedFromTheDueDateOn(
      @ForAll("measures") Measure measure,
      @ForAll Pace pace,
      @ForAll @IntRange(min = 100, max = 150) int due) {
    KeyResult keyResult = keyResult(measure, Optional.empty(), 1, pace);

    assertEquals(
        1, new Pacing(START, START.plusDays(due)).expected(keyResult, START.plusDays(due)));
  }

  @Property
  void aHigherScoreNeverHasAWorseColour(
      @ForAll Kind kind,
      @ForAll @IntRange(max = 1000) int one,
      @ForAll @IntRange(max = 1000) int other,
      @ForAll @IntRange(min = 1, max = 1000) int expected) {
    Verdict verdict = new Verdict(new Settings.Grades(0.4, 0.7));
    Health worse = verdict.onCourse(Math.min(one, other) / 1000.0, expected / 1000.0, kind);
    Health better = verdict.onCourse(Math.max(one, other) / 1000.0, expected / 1000.0, kind);

    assertTrue(better.ordinal() <= worse.ordinal(), better + " " + worse);
  }

  @Provide
  static Arbitrary<BigDecimal> values() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
        .ofScale(3);
  }

  @Provide
  static Arbitrary<Measure> measures() {
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.integers().between(0, 100).map(START::plusDays).optional();
    Arbitrary<Measure> milestones =
        dates
            .map(due -> new Measure.Milestone("M", due, false))
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(Measure.Milestones::new);
    return Arbitraries.oneOf(
        milestones,
        Arbitraries.of(
            new Measure.Numeric(BigDecimal.ZERO, BigDecimal.TEN, ""),
            new Measure.YesNo(false),
            new Measure.Threshold(Optional.of(BigDecimal.ONE), Optional.empty(), "")));
  }

  /** The progress at so many thousandths of the way. */
  private static double at(Measure measure, BigDecimal start, BigDecimal target, int thousandths) {
    BigDecimal way = target.subtract(start).multiply(new BigDecimal(thousandths).movePointLeft(3));
    return Progress.at(measure, start.add(way)).orElseThrow();
  }

  private static double score(List<KeyResult> keyResults) {
    return new ObjectiveScoring(objective(keyResults), cycle(), Settings.defaults(START))
        .score()
        .score()
        .orElseThrow();
  }

  private static List<KeyResult> keyResults(List<Integer> values, List<Integer> weights) {
    List<KeyResult> all = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      all.add(percent(values.get(i), weights.get(i)));
    }
    return all;
  }

  private static KeyResult percent(int value, int weight) {
    return keyResult(
        BigDecimal.ZERO, new BigDecimal(100), Optional.of(new BigDecimal(value)), weight);
  }

  private static KeyResult keyResult(
      BigDecimal start, BigDecimal target, Optional<BigDecimal> current, int weight) {
    return keyResult(new Measure.Numeric(start, target, ""), current, weight, Pace.LINEAR);
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
