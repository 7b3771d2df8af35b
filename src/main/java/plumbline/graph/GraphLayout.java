package plumbline.graph;

import java.util.List;
import plumbline.model.Cycle;

/**
 * The alignment graph of a whole cycle: the company's goals on top and what hangs from them below,
 * in layers; what hangs from nothing in a lane of its own at the bottom.
 */
public final class GraphLayout {
  /** More objectives than this start collapsed to teams. */
  public static final int TEAMS_ABOVE = 120;

  /** More objectives than this are drawn by team only. */
  public static final int DRAWN_AT_MOST = 2500;

  private final DrawingInput source;

  public GraphLayout(DrawingInput source) {
    this.source = source;
  }

  /** The measures of {@link #objectives}, for the script that lays parts of it out. */
  public static List<Length> lengths() {
    return Measures.GRAPH.lengths();
  }

  /** Whether the page should open with {@link #teams}. */
  public boolean startsWithTeams(Cycle cycle) {
    return source.graph().objectives(cycle).size() > TEAMS_ABOVE;
  }

  /**
   * Every live objective of the cycle, and all they support; empty where there are more than {@link
   * #DRAWN_AT_MOST}.
   */
  public Drawing objectives(Cycle cycle) {
    if (source.graph().objectives(cycle).size() > DRAWN_AT_MOST) {
      return Layout.NOTHING;
    }
    return new Layout(new CycleSketch(source).of(cycle), Measures.GRAPH).drawing();
  }

  /** The company's goals, and a box for each team with a line for all links between two boxes. */
  public Drawing teams(Cycle cycle) {
    return new TeamLayout(new TeamSketch(source).of(cycle), Measures.TEAMS).drawing();
  }
}
