package plumbline.alignment.rules;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.Places;
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
      RuleInfo.alignment("dead-alignment", "Dead alignment")
          .finds(
              "every path up runs through an objective that is dropped, deferred or of a past cycle",
              FindingClass.GROSS,
              "gross; attention on what hangs below it");

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
        Places.of(facts.graph(), objective, dead.at()),
        Message.of(
            "{} has no way to a company objective but through {}, which is {}.",
            objective,
            parent,
            parent.status().word()),
        Edit.of(
            "Let it support what takes that objective's place, or say why it supports nothing with 'unaligned:'."));
  }

  private Finding below(Facts facts, Objective objective) {
    return INFO.finding(
        FindingClass.ATTENTION,
        Places.of(facts.graph(), objective, "supports"),
        Message.of(
            "{} reaches the company only through objectives whose own way up is dropped, deferred or past: {}.",
            objective,
            facts.graph().supports(objective).stream().map(Link::to).distinct().toList()),
        Edit.of("Wait for their owners to mend the link, or support something that is alive."));
  }
}
