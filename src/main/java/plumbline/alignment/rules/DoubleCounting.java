package plumbline.alignment.rules;

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
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/** A key result whose full change counts in more than one sum. */
public final class DoubleCounting implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("double-counting", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .flatMap(
            objective ->
                facts.keyResults(objective).stream()
                    .flatMap(keyResult -> finding(facts, objective, keyResult).stream()))
        .toList();
  }

  private Optional<Finding> finding(Facts facts, Objective objective, KeyResult keyResult) {
    List<OwnedKeyResult> sums =
        facts.graph().supports(objective).stream()
            .filter(link -> link.to().status().isLive() && facts.sharesDay(objective, link.to()))
            .flatMap(link -> link.keyResult().map(to -> new OwnedKeyResult(link.to(), to)).stream())
            .filter(to -> to.keyResult().status().isLive() && RollupSum.isSum(to.keyResult()))
            .filter(to -> counts(facts, objective, keyResult, to))
            .toList();
    return sums.size() < 2
        ? Optional.empty()
        : Optional.of(finding(facts, new OwnedKeyResult(objective, keyResult), sums));
  }

  private static boolean counts(
      Facts facts, Objective objective, KeyResult keyResult, OwnedKeyResult sum) {
    return RollupSum.parts(facts, objective, sum.keyResult().measure().unit())
        .anyMatch(part -> part.keyResult() == keyResult);
  }

  private Finding finding(Facts facts, OwnedKeyResult one, List<OwnedKeyResult> sums) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), one.objective(), one.keyResult(), "target"),
        Message.of(
            "rule.double-counting.found",
            one,
            Message.quantity(RollupSum.change(one), one.keyResult().measure().unit()),
            sums.size(),
            sums),
        Edit.of("rule.double-counting.edit"));
  }
}
