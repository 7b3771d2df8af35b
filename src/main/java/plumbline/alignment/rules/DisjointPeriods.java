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
import plumbline.link.Link;
import plumbline.model.Cycle;

/** Supporter and supported have no day in common: the one cannot help the other. */
public final class DisjointPeriods implements Rule {
  private static final RuleInfo INFO = RuleInfo.consistency("disjoint-periods", FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .flatMap(objective -> facts.graph().supports(objective).stream())
        .filter(link -> !facts.sharesDay(link.from(), link.to()))
        .map(link -> finding(facts, link))
        .toList();
  }

  private Finding finding(Facts facts, Link link) {
    Cycle other = facts.graph().cycleOf(link.to());
    boolean past = other.end().isBefore(facts.cycle().start());
    Message message =
        Message.of(
            past ? "rule.disjoint-periods.past" : "rule.disjoint-periods.to-come",
            link.from(),
            facts.cycle().title(),
            link.to(),
            other.title(),
            past ? other.end() : other.start());
    return INFO.finding(
        FindingClass.GROSS,
        FindingPlaces.of(facts.graph(), link.from(), link.at()),
        message,
        advice(facts, link));
  }

  private static Edit advice(Facts facts, Link link) {
    return facts.graph().carriedTo(link.to()).stream()
        .filter(next -> facts.sharesDay(link.from(), next))
        .findFirst()
        .map(next -> Edit.of("rule.disjoint-periods.continued", next.id().toString()))
        .orElseGet(() -> Edit.of("rule.disjoint-periods.edit"));
  }
}
