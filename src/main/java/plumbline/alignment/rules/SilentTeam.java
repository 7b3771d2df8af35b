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
import plumbline.model.Team;

/**
 * A team without any goal or part in one, once the cycle's goals are formed; never a person.
 *
 * <p>Not asked of a cycle that is over: perhaps the team did not exist yet, and nobody can speak up
 * any more.
 */
public final class SilentTeam implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("silent-team", FindingClass.ATTENTION).asking(Population.TEAMS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    boolean over = facts.cycle().isOver(facts.asOf());
    return MissingLevel.isCompanyAlone(facts) ? List.of() : silent(facts, over);
  }

  private List<Finding> silent(Facts facts, boolean over) {
    return facts.graph().teams().stream()
        .filter(team -> !facts.isForming() && !over && !facts.isActive(team))
        .map(team -> finding(facts, team))
        .toList();
  }

  private Finding finding(Facts facts, Team team) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(team),
        Message.of("rule.silent-team.found", team, facts.cycle().title()),
        Edit.of("rule.silent-team.edit", team.id()));
  }
}
