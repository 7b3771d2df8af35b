package plumbline.view;

import java.util.List;

/**
 * All that supports an objective directly, where its own page has no room for that.
 *
 * @param title of the page
 * @param objective what they support
 * @param count of all of them
 * @param parts which part of them the page shows
 */
public record SupportersPage(
    Frame frame, String title, LinkTo objective, int count, List<GoalLine> goals, Paging parts)
    implements Page {
  public SupportersPage {
    goals = List.copyOf(goals);
  }
}
