package plumbline.alignment.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.RollupSum;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.rules.aid.Gains;
import plumbline.link.OwnedKeyResult;
import plumbline.text.Figure;

/**
 * What a {@code rollup: sum} key result has gained differs from what its supporters have.
 *
 * <p>Compared on the latest day on which all of them have a value, so that a check-in that one of
 * them made later is not taken for a difference; where there is no such day, with the current
 * values. Silent while a supporter's value is unknown.
 */
public final class RollupDrift implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("rollup-drift", FindingClass.ATTENTION).with("share", 0.01);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return RollupSum.all(facts).stream()
        .filter(sum -> !sum.parts().isEmpty())
        .flatMap(sum -> finding(facts, sum).stream())
        .toList();
  }

  private Optional<Finding> finding(Facts facts, RollupSum sum) {
    Gains gains = new Gains(facts, commonDay(facts, sum));
    Optional<BigDecimal> own = gains.of(sum.of());
    Optional<BigDecimal> parts = gains.together(sum.parts());
    return own.isEmpty() || parts.isEmpty() || !differ(facts, own.get(), parts.get())
        ? Optional.empty()
        : Optional.of(finding(facts, sum, own.get(), parts.get()));
  }

  private boolean differ(Facts facts, BigDecimal own, BigDecimal parts) {
    double limit = facts.value(INFO, "share") * own.abs().max(parts.abs()).doubleValue();
    return own.subtract(parts).abs().doubleValue() > limit;
  }

  private static Optional<LocalDate> commonDay(Facts facts, RollupSum sum) {
    return Gains.days(facts, sum.of())
        .filter(
            day -> sum.parts().stream().allMatch(p -> Gains.days(facts, p).anyMatch(day::equals)))
        .max(LocalDate::compareTo);
  }

  private Finding finding(Facts facts, RollupSum sum, BigDecimal own, BigDecimal parts) {
    OwnedKeyResult of = sum.of();
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), of.objective(), of.keyResult(), field(of)),
        message(facts, sum, own, parts),
        Edit.of("rule.rollup-drift.edit"));
  }

  private static Message message(Facts facts, RollupSum sum, BigDecimal own, BigDecimal parts) {
    Figure gained = sum.quantity(own);
    Figure added = sum.quantity(parts);
    Figure apart = sum.quantity(own.subtract(parts).abs());
    return commonDay(facts, sum)
        .map(day -> Message.of("rule.rollup-drift.by-day", sum.of(), gained, added, apart, day))
        .orElseGet(() -> Message.of("rule.rollup-drift.found", sum.of(), gained, added, apart));
  }

  private static String field(OwnedKeyResult of) {
    return of.keyResult().current().isPresent() ? "current" : "checkins";
  }
}
