package plumbline.alignment.rules.aid;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Message;
import plumbline.alignment.RollupSum;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Measure;
import plumbline.text.Phrase;

/**
 * Two key results that pull one metric apart.
 *
 * @param low wants it down, or not above a limit
 * @param high wants it up, or not below a limit
 */
public record Opposition(OwnedKeyResult low, OwnedKeyResult high) {

  /** The opposition among the key results of one metric: the two that are furthest apart. */
  public static Optional<Opposition> in(List<OwnedKeyResult> sharers) {
    return pair(sharers, Opposition::fallsTo, Opposition::risesTo)
        .or(() -> apart(sharers, Opposition::atMost, Opposition::risesTo))
        .or(() -> apart(sharers, Opposition::fallsTo, Opposition::atLeast))
        .or(() -> apart(sharers, Opposition::atMost, Opposition::atLeast));
  }

  /** What a key result wants of its metric, in words. */
  public static Phrase wish(OwnedKeyResult one) {
    String unit = one.keyResult().measure().unit();
    return risesTo(one)
        .map(value -> Phrase.of("rule.opposed-targets.up", Message.quantity(value, unit)))
        .or(
            () ->
                fallsTo(one)
                    .map(
                        value ->
                            Phrase.of("rule.opposed-targets.down", Message.quantity(value, unit))))
        .or(
            () ->
                atMost(one)
                    .map(
                        value ->
                            Phrase.of(
                                "rule.opposed-targets.at-most", Message.quantity(value, unit))))
        .orElseGet(
            () ->
                Phrase.of(
                    "rule.opposed-targets.at-least",
                    Message.quantity(atLeast(one).orElseThrow(), unit)));
  }

  private static Optional<Opposition> pair(List<OwnedKeyResult> sharers, Limit lower, Limit upper) {
    Optional<OwnedKeyResult> low =
        sharers.stream()
            .filter(one -> lower.of(one).isPresent())
            .min(Comparator.comparing(one -> lower.of(one).orElseThrow()));
    Optional<OwnedKeyResult> high =
        sharers.stream()
            .filter(one -> upper.of(one).isPresent())
            .max(Comparator.comparing(one -> upper.of(one).orElseThrow()));
    return low.flatMap(one -> high.map(other -> new Opposition(one, other)));
  }

  private static Optional<Opposition> apart(
      List<OwnedKeyResult> sharers, Limit lower, Limit upper) {
    return pair(sharers, lower, upper)
        .filter(two -> RollupSum.isSameUnit(unit(two.low), unit(two.high)))
        .filter(
            two -> lower.of(two.low).orElseThrow().compareTo(upper.of(two.high).orElseThrow()) < 0);
  }

  /** One side of what a key result wants; empty where it has none. */
  private interface Limit {
    Optional<BigDecimal> of(OwnedKeyResult one);
  }

  private static String unit(OwnedKeyResult one) {
    return one.keyResult().measure().unit();
  }

  private static Optional<BigDecimal> risesTo(OwnedKeyResult one) {
    return numeric(one).filter(it -> it.change().signum() > 0).map(Measure.Numeric::target);
  }

  private static Optional<BigDecimal> fallsTo(OwnedKeyResult one) {
    return numeric(one).filter(it -> it.change().signum() < 0).map(Measure.Numeric::target);
  }

  private static Optional<BigDecimal> atMost(OwnedKeyResult one) {
    return threshold(one).flatMap(Measure.Threshold::atMost);
  }

  private static Optional<BigDecimal> atLeast(OwnedKeyResult one) {
    return threshold(one).flatMap(Measure.Threshold::atLeast);
  }

  private static Optional<Measure.Numeric> numeric(OwnedKeyResult one) {
    return Optional.of(one.keyResult().measure())
        .filter(Measure.Numeric.class::isInstance)
        .map(Measure.Numeric.class::cast);
  }

  private static Optional<Measure.Threshold> threshold(OwnedKeyResult one) {
    return Optional.of(one.keyResult().measure())
        .filter(Measure.Threshold.class::isInstance)
        .map(Measure.Threshold.class::cast);
  }
}
