package plumbline.page.history;

import java.util.List;
import java.util.Optional;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.view.GoalLog;
import plumbline.view.GoalLog.Entry;

/** Makes the list of commits that changed an objective. */
public final class GoalLogMaker {
  private static final int MOST = 8;

  private GoalLogMaker() {}

  public static GoalLog of(Site site, PublishedHistory chronicle, Objective objective) {
    List<Entry> all =
        chronicle.of(site, objective).stream().map(told -> entry(site, told)).toList();
    int most = all.size() == MOST + 1 ? all.size() : Math.min(MOST, all.size());
    return new GoalLog(
        all.subList(0, most), all.subList(most, all.size()), site.history().shallow());
  }

  private static Entry entry(Site site, PublishedChange told) {
    ChangeSentences words = new ChangeSentences(site);
    boolean routine = told.isCheckIn();
    return new Entry(
        CommitViewMaker.of(told.revision(), site),
        told.word(site.words()),
        told.isRenegotiated(),
        routine ? Optional.of(words.checkIn(told)) : Optional.empty(),
        routine || told.isNew() ? List.of() : words.lines(told));
  }
}
