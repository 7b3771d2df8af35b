package plumbline.alignment.rules;

import java.util.List;
import java.util.stream.Stream;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Population;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.model.Company;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/**
 * A cycle in which only the company has goals, or everybody but the company.
 *
 * <p>Either way it is one thing to put right, and no team is to blame: the rules that would name
 * each of them are silent then.
 */
public final class MissingLevel implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("missing-level", FindingClass.GROSS).asking(Population.ORGANISATION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    if (isWithoutCompany(facts)) {
      return List.of(withoutCompany(facts));
    }
    return isCompanyAlone(facts) ? List.of(companyAlone(facts)) : List.of();
  }

  /** Whether there are goals, and none of the company's that they could reach. */
  static boolean isWithoutCompany(Facts facts) {
    return facts.anchors().isEmpty() && !facts.live().isEmpty();
  }

  /** Whether there are goals of the company's alone, and nobody else has a part in one. */
  static boolean isCompanyAlone(Facts facts) {
    return !facts.live().isEmpty()
        && facts.counting().stream().allMatch(one -> facts.isCompanys(one) && !hasHelp(facts, one));
  }

  /** Whether anybody but the company contributes to an objective or answers for a key result. */
  static boolean hasHelp(Facts facts, Objective objective) {
    return Stream.concat(
            facts.graph().contributors(objective).stream(),
            facts.keyResults(objective).stream()
                .map((KeyResult one) -> facts.graph().owner(objective, one)))
        .anyMatch(owner -> !(owner instanceof Company));
  }

  /**
   * Attention where the company has goals within these days, for example in a quarter of a year.
   */
  private static Finding withoutCompany(Facts facts) {
    boolean elsewhere = facts.counting().stream().anyMatch(facts::isCompanys);
    return INFO.finding(
        elsewhere ? FindingClass.ATTENTION : FindingClass.GROSS,
        FindingPlaces.ofCompany(facts.graph().company().lines().of("name")),
        Message.of("rule.missing-level.no-company", facts.cycle().title(), facts.live().size()),
        Edit.of("rule.missing-level.no-company-edit", facts.cycle().id()));
  }

  private static Finding companyAlone(Facts facts) {
    Objective first = facts.live().get(0);
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.ofCompany(FindingPlaces.at(first, "owner")),
        Message.of("rule.missing-level.only-company", facts.cycle().title(), facts.live().size()),
        Edit.of("rule.missing-level.only-company-edit", first.id().name()));
  }
}
