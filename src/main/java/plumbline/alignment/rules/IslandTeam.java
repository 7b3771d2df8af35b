package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Aspect;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Population;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.WayUpEdit;
import plumbline.model.Objective;
import plumbline.model.Team;

/**
 * A team of whose objectives none reaches the company, and not all say why.
 *
 * <p>Silent where the company has no goals to reach, and where clusters or dead ends, which have
 * cards of their own, account for all of them. A team that carries a part of somebody's aligned
 * objective is not cut off: it gets attention only.
 */
public final class IslandTeam implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("island-team", FindingClass.GROSS)
          .asking(Population.TEAMS_WITH_GOALS)
          .shownIn(Aspect.REACH, FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.graph().teams().stream()
        .filter(team -> isIsland(facts, team))
        .map(team -> finding(facts, team))
        .toList();
  }

  static boolean isIsland(Facts facts, Team team) {
    List<Objective> all = facts.objectives(team);
    return !MissingLevel.isWithoutCompany(facts)
        && all.stream().noneMatch(one -> facts.state(one).isAligned())
        && all.stream().anyMatch(one -> isStray(facts, one));
  }

  /**
   * Whether it reaches nothing, and neither a reason nor another rule's finding accounts for it.
   */
  static boolean isStray(Facts facts, Objective objective) {
    return !facts.state(objective).isAligned()
        && !facts.isExcused(objective)
        && !facts.isCutOff(objective)
        && !facts.isInCluster(objective);
  }

  private Finding finding(Facts facts, Team team) {
    List<Objective> all = facts.objectives(team);
    boolean gross = all.size() > 1 && !facts.isHelping(team);
    Objective first = all.stream().filter(one -> isStray(facts, one)).findFirst().orElseThrow();
    return INFO.finding(
        gross ? FindingClass.GROSS : FindingClass.ATTENTION,
        FindingPlaces.of(team),
        message(facts, team),
        WayUpEdit.up(facts, first));
  }

  private static Message message(Facts facts, Team team) {
    String ending = Message.ending(team.name());
    boolean helps = facts.isHelping(team);
    int n = facts.objectives(team).size();
    return n == 1
        ? Message.of("rule.island-team.one", team, ending, facts.cycle().title(), helps)
        : Message.of(
            "rule.island-team.none", team, ending, n, facts.share(team).explained(), helps);
  }
}
