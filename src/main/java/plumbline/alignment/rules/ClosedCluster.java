package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Aspect;
import plumbline.alignment.Cluster;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.WayUpEdit;
import plumbline.model.Objective;
import plumbline.model.Team;

/**
 * Objectives that support each other and never a company objective: all roads end at one of them,
 * which supports nothing.
 *
 * <p>One finding a cluster, whatever the number of teams in it. Only attention where each of its
 * teams is otherwise aligned, that is not below {@code grossly_below}. Silent where the company has
 * no goals to reach.
 */
public final class ClosedCluster implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("closed-cluster", FindingClass.GROSS)
          .shownIn(Aspect.REACH, FindingClass.GROSS);

  private static final int MOST_NAMED = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return MissingLevel.isWithoutCompany(facts)
        ? List.of()
        : facts.clusters().stream().map(cluster -> finding(facts, cluster)).toList();
  }

  private Finding finding(Facts facts, Cluster cluster) {
    Objective end = cluster.ends().get(0);
    Finding.Place place =
        FindingPlaces.of(facts.graph(), cluster.members(), FindingPlaces.at(end, "title"));
    boolean gross =
        place.teams().isEmpty() || place.teams().stream().anyMatch(team -> isAstray(facts, team));
    return INFO.finding(
        gross ? FindingClass.GROSS : FindingClass.ATTENTION,
        place,
        message(cluster, place.teams()),
        WayUpEdit.up(facts, end));
  }

  private static boolean isAstray(Facts facts, Team team) {
    return facts.share(team).alignedShare().orElse(0) < facts.settings().alignment().grosslyBelow();
  }

  private static Message message(Cluster cluster, List<Team> teams) {
    List<Objective> ends = cluster.ends();
    List<Objective> named = ends.subList(0, Math.min(MOST_NAMED, ends.size()));
    int more = ends.size() - named.size();
    return Message.of(
        "rule.closed-cluster.found",
        cluster.members().size(),
        teams.isEmpty(),
        teams,
        named,
        more,
        ends.size());
  }
}
