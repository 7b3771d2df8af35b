package plumbline.page;

import java.util.List;
import java.util.Optional;
import plumbline.model.Objective;

/**
 * The commits that changed an objective, the newest first.
 *
 * @param latest shown at once
 * @param earlier folded
 * @param shallow whether older commits are not known
 */
public record GoalLog(List<Entry> latest, List<Entry> earlier, boolean shallow) {
  private static final int MOST = 8;

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

  static GoalLog of(Site site, Chronicle chronicle, Objective objective) {
    List<Entry> all =
        chronicle.of(site, objective).stream().map(told -> entry(site, told)).toList();
    int most = all.size() == MOST + 1 ? all.size() : Math.min(MOST, all.size());
    return new GoalLog(
        all.subList(0, most), all.subList(most, all.size()), site.history().shallow());
  }

  private static Entry entry(Site site, Told told) {
    PastWords words = new PastWords(site);
    boolean routine = told.isCheckIn();
    return new Entry(
        CommitView.of(told.revision(), site),
        told.word(site.words()),
        told.isRenegotiated(),
        routine ? Optional.of(words.checkIn(told)) : Optional.empty(),
        routine || told.isNew() ? List.of() : words.lines(told));
  }
}
