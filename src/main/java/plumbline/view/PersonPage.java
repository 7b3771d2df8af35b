package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * One person.
 *
 * @param leads the teams that they lead
 * @param cycle the cycle that the site opens with
 * @param objectives their own, of that cycle
 * @param keyResults of others' objectives that they own, of that cycle
 * @param contributions objectives of others that they contribute to, of that cycle
 * @param teamGoals what their teams work towards in that cycle
 * @param others objectives of other cycles, the newest first
 */
public record PersonPage(
    Frame frame,
    String name,
    Optional<String> title,
    List<LinkTo> teams,
    List<LinkTo> leads,
    Optional<LinkTo> manager,
    List<LinkTo> reports,
    Optional<String> email,
    Optional<LinkTo> cycle,
    List<GoalLine> objectives,
    List<GoalLine> keyResults,
    List<GoalLine> contributions,
    List<TeamGoals> teamGoals,
    List<TeamPage.CycleGoals> others,
    Prose body,
    Optional<String> edit)
    implements Page {

  /** What a team works towards. */
  public record TeamGoals(LinkTo team, List<GoalLine> objectives) {}
}
