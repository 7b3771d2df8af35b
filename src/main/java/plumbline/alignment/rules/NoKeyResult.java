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
import plumbline.model.Objective;

/** A live objective without any live key result: nothing says when it is reached. */
public final class NoKeyResult implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("no-key-result", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .filter(one -> facts.keyResults(one).isEmpty())
        .map(one -> finding(facts, one))
        .toList();
  }

  private static Finding finding(Facts facts, Objective objective) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, "title"),
        Message.of("rule.no-key-result.found", objective),
        Edit.of("rule.no-key-result.edit"));
  }
}
