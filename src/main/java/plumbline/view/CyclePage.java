package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * Every objective of a cycle, by team.
 *
 * @param summary a sentence with the counts and the mean
 * @param groups the company first, then each team below its parent, then people without a team
 * @param byOwner in their place, where there are too many objectives for one page
 * @param states how many objectives are in which state, in words
 * @param present the screens to present it, where there is anything to present
 * @param sheets the one-page summaries of the company and the teams
 * @param why how its mean comes about
 * @param scores how its objectives' scores are spread, and {@code tenths} which these are
 * @param table the address of its objectives as one table
 * @param body the retrospective
 */
public record CyclePage(
    Frame frame,
    String title,
    Day start,
    Day end,
    String summary,
    List<StateCount> states,
    List<Group> groups,
    Optional<ByOwner> byOwner,
    Optional<LinkTo> previous,
    Optional<LinkTo> next,
    Optional<LinkTo> parent,
    List<LinkTo> children,
    Optional<LinkTo> present,
    List<LinkTo> sheets,
    Optional<Explanation> why,
    Optional<Histogram> scores,
    List<Histogram.Tenth> tenths,
    String table,
    Prose body,
    Optional<String> edit)
    implements Page {

  /** How many objectives are in a state. */
  public record StateCount(Badge state, int count) {}

  /**
   * How those who have objectives stand.
   *
   * @param more how many are left out, in words
   */
  public record ByOwner(List<OwnerLine> owners, Optional<String> more) {
    public ByOwner {
      owners = List.copyOf(owners);
    }
  }

  /**
   * A team with its members, the company, or a person without a team.
   *
   * @param id the anchor on the page
   * @param owner with the way to what tells more about it in this cycle
   * @param objectives how many there are
   * @param score the mean, with two decimals or a dash
   */
  public record OwnerLine(
      String id, LinkTo owner, int objectives, SpreadView spread, String score) {}

  /**
   * The objectives of a team and its members.
   *
   * @param id the anchor on the page
   * @param score the mean, with two decimals or a dash
   * @param why how it comes about; empty where there is none
   */
  public record Group(
      String id,
      LinkTo owner,
      String score,
      Optional<Explanation> why,
      List<GoalLine> objectives) {}
}
