package plumbline.alignment.rules;

import java.util.List;
import java.util.Map;
import plumbline.alignment.Copies;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * An objective with the same titles, measures and numbers as another, probably a copied file that
 * was forgotten; sums leave it out.
 */
public final class CopiedGoal implements Rule {
  private static final RuleInfo INFO = RuleInfo.consistency(Copies.RULE, FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    Map<ObjectiveId, Objective> originals = Copies.originals(facts);
    return facts.live().stream()
        .filter(one -> originals.containsKey(one.id()))
        .map(one -> finding(facts, one, originals.get(one.id())))
        .toList();
  }

  private static Finding finding(Facts facts, Objective copy, Objective original) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), copy, "title"),
        Message.of("rule.copied-goal.found", copy.id().path(), original.id().path(), original),
        Edit.of("rule.copied-goal.edit"));
  }
}
