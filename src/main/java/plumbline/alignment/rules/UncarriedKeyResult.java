package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Population;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Company;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/**
 * A key result of a company objective that nobody else carries.
 *
 * <p>Whoever supports or contributes to the objective as a whole counts for each of its key
 * results. Silent where nobody serves the objective at all, which is another finding.
 */
public final class UncarriedKeyResult implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("uncarried-key-result", FindingClass.ATTENTION)
          .asking(Population.COMPANY_OBJECTIVES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.anchors().stream()
        .filter(anchor -> UnservedObjective.isServed(facts, anchor))
        .filter(anchor -> !isCarriedAsAWhole(facts, anchor))
        .flatMap(
            anchor ->
                facts.keyResults(anchor).stream()
                    .filter(keyResult -> !isCarried(facts, anchor, keyResult))
                    .map(keyResult -> finding(facts, anchor, keyResult)))
        .toList();
  }

  private static boolean isCarriedAsAWhole(Facts facts, Objective anchor) {
    return !facts.graph().contributors(anchor).isEmpty()
        || facts.supporters(anchor).stream().anyMatch(link -> link.keyResult().isEmpty());
  }

  private static boolean isCarried(Facts facts, Objective anchor, KeyResult keyResult) {
    return !(facts.graph().owner(anchor, keyResult) instanceof Company)
        || !facts.supporters(anchor, keyResult).isEmpty();
  }

  private Finding finding(Facts facts, Objective anchor, KeyResult keyResult) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), anchor, keyResult, "title"),
        Message.of(
            "rule.uncarried-key-result.found", new OwnedKeyResult(anchor, keyResult), anchor),
        Edit.of("rule.uncarried-key-result.edit"));
  }
}
