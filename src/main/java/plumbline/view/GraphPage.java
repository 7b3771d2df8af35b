package plumbline.view;

import java.util.List;
import java.util.Optional;
import plumbline.graph.Drawing;
import plumbline.graph.Length;

/**
 * The alignment graph of a cycle, and the same as a list.
 *
 * @param all every live objective; without boxes where there are too many to be drawn
 * @param teams the same by team
 * @param lengths by which both are laid out
 * @param filters what its boxes can be chosen by
 * @param byTeam whether the page opens with the teams
 * @param count how many objectives are live
 * @param ended how many of the cycle's are dropped or deferred, in words, if any is
 * @param listed whether there are few enough for a list
 * @param hanging the company's objectives and what hangs from them
 * @param loose what hangs from nothing
 */
public record GraphPage(
    Frame frame,
    LinkTo cycle,
    Drawing all,
    Drawing teams,
    List<Length> lengths,
    Filters filters,
    boolean byTeam,
    int count,
    Optional<String> ended,
    boolean listed,
    List<GoalLine> hanging,
    List<GoalLine> loose)
    implements Page {
  /**
   * What boxes can be chosen by.
   *
   * @param teams in the order of names
   * @param rules those that found something, in the order of their titles
   */
  public record Filters(List<TeamChoice> teams, List<RuleChoice> rules) {
    public Filters {
      teams = List.copyOf(teams);
      rules = List.copyOf(rules);
    }
  }

  /**
   * A team, or a person without one, that has goals.
   *
   * @param id as boxes name it
   */
  public record TeamChoice(String id, String name) {}

  /**
   * A rule that found something.
   *
   * @param id as boxes name it
   */
  public record RuleChoice(String id, String title) {}
}
