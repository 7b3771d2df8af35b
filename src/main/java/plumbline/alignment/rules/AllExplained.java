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
import plumbline.alignment.TeamShare;
import plumbline.model.Team;

/**
 * A team of whose objectives every one is unaligned with a reason: each reason may be good, and all
 * together say that nothing the team does is seen to serve the company.
 *
 * <p>Silent about a team that carries a part of somebody's aligned objective.
 */
public final class AllExplained implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("all-explained", FindingClass.ATTENTION)
          .asking(Population.TEAMS_WITH_GOALS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.shares().stream()
        .filter(share -> share.total() > 0 && share.explained() == share.total())
        .filter(share -> !facts.isHelping(share.team()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(TeamShare share) {
    Team team = share.team();
    Message message =
        share.total() == 1
            ? Message.of("rule.all-explained.one", team, Message.ending(team.name()))
            : Message.of("rule.all-explained.all", share.total(), team);
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(team),
        message,
        Edit.of("rule.all-explained.edit"));
  }
}
