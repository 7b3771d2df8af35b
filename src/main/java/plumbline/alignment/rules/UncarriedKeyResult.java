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
import plumbline.link.Link;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Company;
import plumbline.model.KeyResult;
import plumbline.model.Kpi;
import plumbline.model.Objective;

/**
 * A key result of a company objective that nobody in particular carries.
 *
 * <p>Whoever supports or contributes to the objective as a whole promises nothing of one key result
 * among several; what is dropped, deferred or a draft carries nothing. Silent where nobody serves
 * the objective at all, which is another finding.
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
        .filter(anchor -> facts.keyResults(anchor).size() > 1)
        .flatMap(
            anchor ->
                facts.keyResults(anchor).stream()
                    .filter(keyResult -> !isCarried(facts, anchor, keyResult))
                    .map(keyResult -> finding(facts, anchor, keyResult)))
        .toList();
  }

  /** By an owner below the company, a supporter of exactly this, or whoever drives it. */
  private static boolean isCarried(Facts facts, Objective anchor, KeyResult keyResult) {
    return !(facts.graph().owner(anchor, keyResult) instanceof Company)
        || keyResult.kpis().stream().anyMatch(kpi -> hasOwner(facts, kpi))
        || facts.supporters(anchor, keyResult).stream()
            .map(Link::from)
            .anyMatch(from -> UnservedObjective.isServed(facts, from));
  }

  private static boolean hasOwner(Facts facts, Kpi kpi) {
    return kpi.owner()
        .flatMap(ref -> facts.graph().owner(ref.text()))
        .filter(owner -> !(owner instanceof Company))
        .isPresent();
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
