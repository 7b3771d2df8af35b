package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.rules.aid.Metrics;
import plumbline.alignment.rules.aid.Opposition;
import plumbline.link.OwnedKeyResult;

/**
 * One metric that one key result raises and another lowers, or moves out of another's range; one
 * finding a metric.
 *
 * <p>Ranges are compared in the same unit only. A target outside a range is opposed only where it
 * leads away from the range.
 */
public final class OpposedTargets implements Rule {
  private static final RuleInfo INFO = RuleInfo.consistency("opposed-targets", FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return Metrics.shared(facts).values().stream()
        .flatMap(sharers -> Opposition.in(sharers).stream())
        .map(opposition -> finding(facts, opposition))
        .toList();
  }

  private Finding finding(Facts facts, Opposition opposition) {
    OwnedKeyResult low = opposition.low();
    OwnedKeyResult high = opposition.high();
    boolean highIsLater = Metrics.isOwn(facts, high.objective()) && isLater(high, low);
    boolean highLast = highIsLater || !Metrics.isOwn(facts, low.objective());
    return INFO.finding(
        FindingClass.GROSS,
        highLast ? Metrics.place(facts, low, high) : Metrics.place(facts, high, low),
        Message.of(
            "rule.opposed-targets.found",
            high,
            high.keyResult().metric().orElseThrow(),
            Opposition.wish(high),
            low,
            Opposition.wish(low)),
        Edit.of("rule.opposed-targets.edit"));
  }

  private static boolean isLater(OwnedKeyResult one, OwnedKeyResult other) {
    int byObjective = one.objective().id().compareTo(other.objective().id());
    return byObjective != 0
        ? byObjective > 0
        : one.keyResult().lines().start().compareTo(other.keyResult().lines().start()) > 0;
  }
}
