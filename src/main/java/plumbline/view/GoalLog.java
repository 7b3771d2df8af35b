package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * The commits that changed an objective, the newest first.
 *
 * @param latest shown at once
 * @param earlier folded
 * @param shallow whether older commits are not known
 */
public record GoalLog(List<Entry> latest, List<Entry> earlier, boolean shallow) {
  public GoalLog {
    latest = List.copyOf(latest);
    earlier = List.copyOf(earlier);
  }

  /**
   * A commit.
   *
   * @param word for the gravest that it changed: {@code re-negotiated}
   * @param grave whether the goal was agreed anew
   * @param summary what it checked in, on one line, where that is all
   * @param lines what differs; none for a check-in
   */
  public record Entry(
      CommitView commit,
      String word,
      boolean grave,
      Optional<String> summary,
      List<ReviewPage.Line> lines) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }
}
