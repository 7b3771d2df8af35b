package plumbline.alignment.rules;

import java.math.BigDecimal;
import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.RollupSum;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.config.Settings;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Kind;
import plumbline.text.Figure;

/**
 * A sum that holds on paper and not at what aspirational goals usually reach.
 *
 * <p>A committed supporter counts in full, every other one with 0.7; so does the key result itself
 * where its own objective is not committed. Silent where the targets fall short already.
 */
public final class ExpectedShortfall implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("expected-shortfall", FindingClass.ATTENTION).with("aspirational", 0.7);

  /** The share of an aspirational goal that is usually reached, as the site sets it. */
  public static double aspirational(Settings settings) {
    return settings.rule(INFO.id()).value("aspirational", INFO.settings().get("aspirational"));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return RollupSum.all(facts).stream()
        .filter(sum -> !TargetsFallShort.isShort(sum))
        .filter(sum -> lacking(facts, sum).signum() > 0)
        .map(sum -> finding(facts, sum))
        .toList();
  }

  private BigDecimal lacking(Facts facts, RollupSum sum) {
    return sum.lacking(expected(facts, sum), expected(facts, sum.of()));
  }

  private BigDecimal expected(Facts facts, RollupSum sum) {
    return sum.coverage().expected(BigDecimal.valueOf(facts.value(INFO, "aspirational")));
  }

  private BigDecimal expected(Facts facts, OwnedKeyResult one) {
    boolean full = one.objective().kind() == Kind.COMMITTED;
    double factor = full ? 1 : facts.value(INFO, "aspirational");
    return RollupSum.change(one).multiply(BigDecimal.valueOf(factor));
  }

  private Finding finding(Facts facts, RollupSum sum) {
    OwnedKeyResult of = sum.of();
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), of.objective(), of.keyResult(), "target"),
        Message.of(
            "rule.expected-shortfall.found",
            new Figure.Share(facts.value(INFO, "aspirational")),
            of,
            sum.quantity(expected(facts, sum)),
            sum.quantity(expected(facts, of)),
            sum.quantity(lacking(facts, sum))),
        Edit.of("rule.expected-shortfall.edit"));
  }
}
