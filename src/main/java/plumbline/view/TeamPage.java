package plumbline.view;

import java.util.List;
import java.util.Optional;
import plumbline.graph.Drawing;

/**
 * One team.
 *
 * @param parent the team above, or the company
 * @param objectives of the cycle that the site opens with: the team's own
 * @param membersObjectives of the same cycle: its members'
 * @param moreGoals the way to the further ones of both, where there are too many
 * @param cycle that cycle, with the page of all its objectives
 * @param drawing its objectives and all that they support; empty where they support nothing
 * @param elsewhere key results that it owns in others' objectives
 * @param contributions objectives of others that it contributes to
 * @param share how many of its objectives of that cycle reach the company
 * @param shareWhy how that share comes about
 * @param findings on its card in the report, accepted ones included
 * @param allFindings the page of all of them, where these are the first few
 * @param summary the cycle on one sheet
 * @param present its screens, where it has a presentation of its own
 * @param scores its mean score by cycle
 * @param others objectives of other cycles, the newest first
 * @param latest the latest commits about it that are worth telling, the newest first
 * @param changes the page of all that changed lately about it, if anything did
 */
public record TeamPage(
    Frame frame,
    String name,
    Optional<LinkTo> lead,
    LinkTo parent,
    List<LinkTo> subTeams,
    List<LinkTo> members,
    MeanView mean,
    Optional<Explanation> why,
    Optional<LinkTo> cycle,
    List<GoalLine> objectives,
    List<GoalLine> membersObjectives,
    Optional<LinkTo> moreGoals,
    Optional<Drawing> drawing,
    List<GoalLine> elsewhere,
    List<GoalLine> contributions,
    List<GoalLine> dependsOn,
    List<GoalLine> dependedOnBy,
    Optional<ShareView> share,
    Optional<Explanation> shareWhy,
    List<FindingView> findings,
    Optional<LinkTo> allFindings,
    Optional<LinkTo> summary,
    Optional<LinkTo> present,
    Optional<Histogram> scores,
    List<CycleGoals> others,
    List<LatestChange> latest,
    Optional<LinkTo> changes,
    Prose body,
    Optional<String> edit)
    implements Page {

  /** Objectives of one cycle. */
  public record CycleGoals(LinkTo cycle, List<GoalLine> objectives) {}
}
