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

/** An objective with so many parents that it says nothing about what it is for. */
public final class SupportsEverything implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("supports-everything", FindingClass.ATTENTION).with("limit", 3);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .filter(objective -> parents(facts, objective) > facts.value(INFO, "limit"))
        .map(objective -> finding(facts, objective))
        .toList();
  }

  /** Two key results of one objective are one parent. */
  private static long parents(Facts facts, Objective objective) {
    return facts.graph().supports(objective).stream()
        .map(link -> link.to().id())
        .distinct()
        .count();
  }

  private Finding finding(Facts facts, Objective objective) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, "supports"),
        Message.of(
            "rule.supports-everything.found",
            objective,
            parents(facts, objective),
            (int) facts.value(INFO, "limit")),
        Edit.of("rule.supports-everything.edit"));
  }
}
