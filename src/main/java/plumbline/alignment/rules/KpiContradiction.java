package plumbline.alignment.rules;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Health;
import plumbline.model.Kpi;
import plumbline.score.KeyResultScore;
import plumbline.text.Figure;

/**
 * Indicators that are believed to drive a key result, and do not.
 *
 * <p>Behind is a key result that is red, or over the gap below what is expected today. A KPI is
 * missed where it is over the gap below what is expected of its key result, or what that has
 * reached: halfway through a cycle, half of its way is in time. Silent where a KPI is unknown.
 */
public final class KpiContradiction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("kpi-contradiction", FindingClass.ATTENTION).with("gap", 0.25);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.running().stream()
        .filter(one -> !one.keyResult().kpis().isEmpty())
        .filter(one -> one.keyResult().kpis().stream().allMatch(kpi -> kpi.current().isPresent()))
        .flatMap(one -> finding(facts, one).stream())
        .toList();
  }

  private Optional<Finding> finding(Facts facts, OwnedKeyResult one) {
    List<Kpi> kpis = one.keyResult().kpis();
    if (kpis.stream().allMatch(Kpi::isMet) && isBehind(facts, one)) {
      return Optional.of(finding(facts, one, "rule.kpi-contradiction.met"));
    }
    boolean green = facts.score(one).health() == Health.ON_TRACK;
    return green && kpis.stream().allMatch(kpi -> isMissed(facts, one, kpi))
        ? Optional.of(finding(facts, one, "rule.kpi-contradiction.missed"))
        : Optional.empty();
  }

  private boolean isBehind(Facts facts, OwnedKeyResult one) {
    Health health = facts.score(one).health();
    return health == Health.OFF_TRACK
        || health != Health.OUTDATED && facts.gap(one) > facts.value(INFO, "gap");
  }

  private boolean isMissed(Facts facts, OwnedKeyResult one, Kpi kpi) {
    KeyResultScore score = facts.score(one);
    double wanted = Math.max(score.expected().orElse(0), score.score().orElse(0));
    double change = kpi.target().subtract(kpi.start()).doubleValue();
    double gained = kpi.current().orElseThrow().subtract(kpi.start()).doubleValue();
    return !kpi.isMet() && (change == 0 || gained / change < wanted - facts.value(INFO, "gap"));
  }

  private Finding finding(Facts facts, OwnedKeyResult one, String key) {
    KeyResultScore score = facts.score(one);
    int n = one.keyResult().kpis().size();
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), one.objective(), one.keyResult(), "kpis"),
        Message.of(
            key,
            n,
            one,
            Figure.Share.below(score.progress().orElse(0), score.expected().orElse(0)),
            new Figure.Share(score.expected().orElse(0))),
        Edit.of("rule.kpi-contradiction.edit"));
  }
}
