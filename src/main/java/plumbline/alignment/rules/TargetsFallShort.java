package plumbline.alignment.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.alignment.Aspect;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.RollupSum;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.TeamMeasure;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Kind;
import plumbline.text.Figure;

/**
 * The changes that are to add up to a key result's add up to less.
 *
 * <p>Only with {@code rollup: sum}: rates do not add up.
 */
public final class TargetsFallShort implements Rule, TeamMeasure {
  private static final RuleInfo INFO =
      RuleInfo.consistency("targets-fall-short", FindingClass.GROSS)
          .with("gross_above", 0.1)
          .shownIn(Aspect.TARGETS, FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return RollupSum.all(facts).stream()
        .filter(TargetsFallShort::isShort)
        .map(sum -> finding(facts, sum))
        .toList();
  }

  @Override
  public Aspect aspect() {
    return Aspect.TARGETS;
  }

  @Override
  public double tolerance(Facts facts) {
    return facts.value(INFO, "gross_above");
  }

  /** What the shortest of a team's sums lacks of its change; 0 where all of them add up. */
  @Override
  public Map<String, Double> byTeam(Facts facts) {
    Map<String, Double> lacking = new HashMap<>();
    for (RollupSum sum : RollupSum.all(facts)) {
      OwnedKeyResult of = sum.of();
      facts
          .graph()
          .teamsOf(facts.graph().owner(of.objective(), of.keyResult()))
          .forEach(team -> lacking.merge(team.id(), Math.max(0, share(sum)), Math::max));
    }
    return lacking;
  }

  /** What is lacking, as a share of what is wanted. */
  private static double share(RollupSum sum) {
    return sum.wanted().signum() == 0
        ? 0
        : lacking(sum).divide(sum.wanted().abs(), MathContext.DECIMAL64).doubleValue();
  }

  static boolean isShort(RollupSum sum) {
    return lacking(sum).signum() > 0;
  }

  private static BigDecimal lacking(RollupSum sum) {
    return sum.lacking(sum.promised(), sum.wanted());
  }

  private Finding finding(Facts facts, RollupSum sum) {
    OwnedKeyResult of = sum.of();
    double share = share(sum);
    boolean gross =
        of.objective().kind() == Kind.COMMITTED && share > facts.value(INFO, "gross_above");
    return INFO.finding(
        gross ? FindingClass.GROSS : FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), of.objective(), of.keyResult(), "target"),
        message(sum, share),
        Edit.of("rule.targets-fall-short.edit", sum.quantity(lacking(sum))));
  }

  private static Message message(RollupSum sum, double share) {
    if (sum.parts().isEmpty()) {
      return Message.of("rule.targets-fall-short.none", sum.of(), sum.quantity(sum.wanted()));
    }
    return Message.of(
        "rule.targets-fall-short.found",
        sum.parts().size(),
        sum.of(),
        sum.quantity(sum.promised()),
        sum.quantity(sum.wanted()),
        sum.quantity(lacking(sum)),
        Figure.Percent.above(share, 0));
  }
}
