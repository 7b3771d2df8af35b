package plumbline.page;

import java.util.List;

/**
 * The objectives that carry a tag.
 *
 * @param tag its name
 * @param cycles the current one first, then the newest
 */
public record TagPage(Frame frame, String tag, List<CycleGoals> cycles) implements Page {

  /**
   * The objectives of a cycle, by id.
   *
   * @param id of the heading
   */
  public record CycleGoals(LinkTo cycle, String id, List<GoalLine> goals) {}
}
