package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/** Several key results, all due on the cycle's last day: nothing tells earlier how it goes. */
public final class AllDueLastDay implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("all-due-last-day").with("key_results", 3);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .filter(one -> facts.keyResults(one).size() >= facts.value(INFO, "key_results"))
        .filter(one -> facts.keyResults(one).stream().anyMatch(KrWithoutDate::hasDate))
        .filter(one -> isAllAtTheEnd(facts, one))
        .map(one -> finding(facts, one))
        .toList();
  }

  private static boolean isAllAtTheEnd(Facts facts, Objective objective) {
    return facts.keyResults(objective).stream()
        .allMatch(one -> facts.due(objective, one).equals(facts.cycle().end()) && !hasStages(one));
  }

  private static boolean hasStages(KeyResult keyResult) {
    return keyResult.due().isEmpty() && KrWithoutDate.hasDate(keyResult);
  }

  private Finding finding(Facts facts, Objective objective) {
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.of(facts.graph(), objective, "key_results"),
        Message.of(
            "rule.all-due-last-day.found",
            facts.keyResults(objective).size(),
            objective,
            facts.cycle().end(),
            facts.cycle().title()),
        Edit.of("rule.all-due-last-day.edit"));
  }
}
