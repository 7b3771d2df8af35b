package plumbline.alignment;

import java.util.Map;

/** A rule that has a figure for every team, so that teams can be compared by it. */
public interface TeamMeasure {
  Aspect aspect();

  /**
   * The figure of each team that has one, by the team's id; 0 is best. Days, or a share where 1 is
   * all of it.
   */
  Map<String, Double> byTeam(Facts facts);

  /** Up to this nobody stands out, however near the others are to each other. */
  double tolerance(Facts facts);
}
