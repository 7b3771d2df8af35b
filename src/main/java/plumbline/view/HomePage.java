package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * The company: the front of the site.
 *
 * @param cycle the current cycle with its dates and how much of it has passed, in words; empty
 *     where there is none
 * @param cycleLink all objectives of the cycle, with their number
 * @param start the folder that the first objective belongs into, where there is no cycle at all
 * @param present the screens to present the cycle
 * @param brief what to know first, a sentence each, the worst first; none where all is well
 * @param objectives the company's, those of the enclosing year after those of the quarter
 * @param further the company's objectives beyond those, without their key results
 * @param moreObjectives the way to those that are not even in that list
 * @param teams every team with goals, each below its parent; of many teams some
 * @param whichTeams which ones these are, in words; empty for all
 * @param allTeams the way to all of them, where these are some
 * @param withoutGoals how many teams have no goals, and the way to their names
 * @param alignment the report in a sentence
 * @param changes the latest check-ins, the newest first, where there is no history
 * @param latest the latest commits that are worth telling, the newest first
 */
public record HomePage(
    Frame frame,
    String name,
    Optional<FormattedText> mission,
    Optional<FormattedText> vision,
    Optional<String> cycle,
    Optional<LinkTo> cycleLink,
    Optional<String> start,
    Optional<LinkTo> present,
    List<List<FindingView.Part>> brief,
    List<ObjectiveCard> objectives,
    List<GoalLine> further,
    Optional<LinkTo> moreObjectives,
    List<TeamLine> teams,
    Optional<String> whichTeams,
    Optional<LinkTo> allTeams,
    Optional<LinkTo> withoutGoals,
    Optional<Alignment> alignment,
    List<RecentChange> changes,
    List<LatestChange> latest,
    Prose body)
    implements Page {

  /**
   * A company objective.
   *
   * @param why how its score and its state come about
   * @param keyResults with who supports them
   * @param supporters what supports the objective as a whole
   */
  public record ObjectiveCard(
      LinkTo objective,
      Badge state,
      List<LinkTo> owners,
      String kind,
      LinkTo cycle,
      Day due,
      Meter meter,
      Explanation why,
      List<GoalLine> keyResults,
      List<LinkTo> supporters) {}

  /**
   * The alignment report at a glance.
   *
   * @param share of all objectives of the cycle but the company's own
   * @param why how the share comes about
   * @param findings about the company itself, without notes
   * @param allFindings the page of all of them, where these are the first few
   */
  public record Alignment(
      String sentence,
      LinkTo report,
      ShareView share,
      Optional<Explanation> why,
      List<FindingView> findings,
      Optional<LinkTo> allFindings) {}

  /** A check-in: what it changed, in words, and when. */
  public record RecentChange(LinkTo keyResult, String change, Day date) {}
}
