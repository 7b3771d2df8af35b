package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Aspect;
import plumbline.alignment.Facts;
import plumbline.alignment.Fence;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Population;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.TeamShare;
import plumbline.alignment.WayUpEdit;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.text.Figure;

/**
 * A team with far more unexplained objectives than is usual.
 *
 * <p>Silent about one unexplained objective, about what another finding accounts for, and about
 * island teams. Quartiles are interpolated linearly between the sorted shares of the teams that
 * have objectives.
 */
public final class StandsOut implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("stands-out", FindingClass.ATTENTION)
          .with("share", 0.75)
          .with("objectives", 3)
          .with("teams", 8)
          .asking(Population.TEAMS_WITH_GOALS)
          .shownIn(Aspect.REACH, FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    if (MissingLevel.isWithoutCompany(facts)) {
      return List.of();
    }
    List<TeamShare> shares = facts.shares().stream().filter(one -> one.total() > 0).toList();
    double fence = fence(facts, shares);
    return shares.stream()
        .filter(one -> isAbove(facts, one, fence))
        .filter(one -> isUnaccounted(facts, one.team()))
        .map(one -> finding(facts, one, fence))
        .toList();
  }

  private boolean isAbove(Facts facts, TeamShare share, double fence) {
    double unexplained = unexplained(share);
    boolean much =
        share.total() >= facts.value(INFO, "objectives")
            && unexplained > facts.value(INFO, "share");
    return share.unexplained() > 1 && (much || unexplained > fence);
  }

  private static boolean isUnaccounted(Facts facts, Team team) {
    return !IslandTeam.isIsland(facts, team)
        && facts.objectives(team).stream().anyMatch(one -> IslandTeam.isStray(facts, one));
  }

  private double fence(Facts facts, List<TeamShare> shares) {
    double[] all = shares.stream().mapToDouble(StandsOut::unexplained).toArray();
    return Math.min(1, Fence.of(all, (int) facts.value(INFO, "teams")).upper());
  }

  private static double unexplained(TeamShare share) {
    return share.unexplainedShare().orElse(0);
  }

  private Finding finding(Facts facts, TeamShare share, double fence) {
    double usual = Math.min(fence, facts.value(INFO, "share"));
    Objective first =
        facts.objectives(share.team()).stream()
            .filter(one -> IslandTeam.isStray(facts, one))
            .findFirst()
            .orElseThrow();
    Message message =
        Message.of(
            "rule.stands-out.found",
            share.unexplained(),
            share.team(),
            Message.ending(share.team().name()),
            share.total(),
            Figure.Percent.above(unexplained(share), usual),
            new Figure.Percent(usual));
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(share.team()),
        message,
        WayUpEdit.up(facts, first));
  }
}
