package plumbline.graph;

import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Team;

/**
 * The line of sight as a small picture, no wider than a phone: all paths up to the company's goals
 * and everything that supports, nearest first, up to {@link #AT_MOST} boxes.
 */
public final class SightLayout {
  /** What does not fit is counted in {@link Drawing#more}. */
  public static final int AT_MOST = 40;

  private final SightSketch sketch;

  public SightLayout(DrawingInput source) {
    this.sketch = new SightSketch(source);
  }

  /** One objective in the middle, what it supports above, and what supports it below. */
  public Drawing of(Objective objective) {
    return new Layout(sketch.of(objective), Measures.SIGHT).drawing();
  }

  /** A team's live objectives of a cycle, and all that they support above them. */
  public Drawing of(Team team, Cycle cycle) {
    return new Layout(sketch.of(team, cycle), Measures.SIGHT).drawing();
  }
}
