package plumbline.view;

import java.util.List;

/**
 * The objectives that carry a tag; of very many, a part of them.
 *
 * @param tag its name
 * @param cycles the current one first, then the newest
 * @param parts which part of them the page shows
 */
public record TagPage(Frame frame, String tag, List<CycleGoals> cycles, Paging parts)
    implements Page {

  /**
   * The objectives of a cycle, by id.
   *
   * @param id of the heading
   * @param count of all in that cycle
   */
  public record CycleGoals(LinkTo cycle, String id, int count, List<GoalLine> goals) {}
}
