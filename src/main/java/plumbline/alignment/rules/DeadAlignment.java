package plumbline.alignment.rules;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Aspect;
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
import plumbline.model.Objective;

/**
 * An objective whose every way up leads through one that is dropped, deferred or of a past cycle.
 *
 * <p>Gross where the dead link stands; attention on what hangs below, whose owners cannot mend it.
 * A direct link to a past cycle is the rule disjoint-periods' business.
 */
public final class DeadAlignment implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("dead-alignment", FindingClass.GROSS)
          .asking(Population.SUPPORTING)
          .shownIn(Aspect.REACH, FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .filter(facts::isCutOff)
        .filter(one -> facts.state(one) == AlignmentState.UNEXPLAINED)
        .flatMap(one -> finding(facts, one).stream())
        .toList();
  }

  private Optional<Finding> finding(Facts facts, Objective objective) {
    Optional<Link> dead = facts.deadEnd(objective);
    return dead.isEmpty()
        ? Optional.of(below(facts, objective))
        : dead.filter(link -> facts.sharesDay(objective, link.to()))
            .map(link -> direct(facts, objective, link));
  }

  private Finding direct(Facts facts, Objective objective, Link dead) {
    Objective parent = dead.to();
    return INFO.finding(
        FindingClass.GROSS,
        FindingPlaces.of(facts.graph(), objective, dead.at()),
        Message.of("rule.dead-alignment.found", objective, parent, parent.status().word()),
        Edit.of("rule.dead-alignment.edit"));
  }

  private Finding below(Facts facts, Objective objective) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, "supports"),
        Message.of(
            "rule.dead-alignment.below",
            objective,
            facts.graph().supports(objective).stream().map(Link::to).distinct().toList()),
        Edit.of("rule.dead-alignment.below-edit"));
  }
}
