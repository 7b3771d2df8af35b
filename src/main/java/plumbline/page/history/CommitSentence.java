package plumbline.page.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import plumbline.change.Nature;
import plumbline.page.site.Site;

/** Sums a commit up in a few plain words. */
record CommitSentence(Site site) {
  private static final int MOST_LINES = 1;
  private static final int MOST_NAMES = 3;

  /** {@code Win readers: target 60 % → 50 %}, or {@code 3 goals checked in, 1 goal new}. */
  String title(PublishedCommit story) {
    List<PublishedChange> goals = story.goals();
    if (goals.isEmpty()) {
      return site.words().say("story.organisation", names(story.told()));
    }
    return goals.size() == 1 ? title(goals.get(0)) : counts(goals);
  }

  private String names(List<PublishedChange> told) {
    List<String> names = told.stream().map(PublishedChange::title).distinct().toList();
    return new ChangeSentences(site).joined(names, MOST_NAMES);
  }

  private String title(PublishedChange goal) {
    String name = goal.title();
    if (goal.isNew() || goal.isGone()) {
      return site.words().say(goal.isNew() ? "story.new" : "story.removed", name);
    }
    ChangeSentences words = new ChangeSentences(site);
    if (goal.isCheckIn()) {
      return site.words().say("differs.of", name, words.checkIn(goal));
    }
    List<String> lines = words.lines(goal).stream().map(words::text).toList();
    return lines.isEmpty()
        ? name
        : site.words().say("differs.of", name, words.joined(lines, MOST_LINES));
  }

  private String counts(List<PublishedChange> goals) {
    List<String> counts = new ArrayList<>();
    count(goals, counts, "story.renegotiated", one -> isKept(one) && one.has(Nature.RENEGOTIATION));
    count(goals, counts, "story.added", one -> one.isNew() && !one.isGone());
    count(goals, counts, "story.gone", PublishedChange::isGone);
    count(
        goals,
        counts,
        "story.scope",
        one -> isKept(one) && !one.has(Nature.RENEGOTIATION) && one.has(Nature.SCOPE));
    count(goals, counts, "story.checked-in", PublishedChange::isCheckIn);
    if (counts.isEmpty()) {
      counts.add(site.words().say("story.reworded", goals.size()));
    }
    String said = site.words().listed(counts);
    return counts.size() == 1 && goals.size() <= MOST_NAMES
        ? site.words().say("differs.of", said, names(goals))
        : said;
  }

  private static boolean isKept(PublishedChange told) {
    return !told.isNew() && !told.isGone();
  }

  private void count(
      List<PublishedChange> goals,
      List<String> counts,
      String key,
      Predicate<PublishedChange> which) {
    long n = goals.stream().filter(which).count();
    if (n > 0) {
      counts.add(site.words().say(key, n));
    }
  }
}
