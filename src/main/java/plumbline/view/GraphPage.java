package plumbline.view;

import java.util.List;
import plumbline.graph.Drawing;

/**
 * The alignment graph of a cycle, and the same as a list.
 *
 * @param all every live objective; without boxes where there are too many to be drawn
 * @param teams the same by team
 * @param byTeam whether the page opens with the teams
 * @param count how many objectives are live
 * @param listed whether there are few enough for a list
 * @param hanging the company's objectives and what hangs from them
 * @param loose what hangs from nothing
 */
public record GraphPage(
    Frame frame,
    LinkTo cycle,
    Drawing all,
    Drawing teams,
    boolean byTeam,
    int count,
    boolean listed,
    List<GoalLine> hanging,
    List<GoalLine> loose)
    implements Page {}
