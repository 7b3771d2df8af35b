package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import plumbline.change.Nature;

/** Sums a commit up in a few plain words. */
record StoryWords(Site site) {
  private static final int MOST_LINES = 1;
  private static final int MOST_NAMES = 3;

  /** {@code Win readers: target 60 % → 50 %}, or {@code 3 goals checked in, 1 goal new}. */
  String title(Story story) {
    List<Told> goals = story.goals();
    if (goals.isEmpty()) {
      return site.words().say("story.organisation", names(story.told()));
    }
    return goals.size() == 1 ? title(goals.get(0)) : counts(goals);
  }

  private String names(List<Told> told) {
    List<String> names = told.stream().map(Told::title).distinct().toList();
    return new PastWords(site).joined(names, MOST_NAMES);
  }

  private String title(Told goal) {
    String name = goal.title();
    if (goal.isNew() || goal.isGone()) {
      return site.words().say(goal.isNew() ? "story.new" : "story.removed", name);
    }
    PastWords words = new PastWords(site);
    if (goal.isCheckIn()) {
      return site.words().say("differs.of", name, words.checkIn(goal));
    }
    List<String> lines = words.lines(goal).stream().map(words::text).toList();
    return lines.isEmpty()
        ? name
        : site.words().say("differs.of", name, words.joined(lines, MOST_LINES));
  }

  private String counts(List<Told> goals) {
    List<String> counts = new ArrayList<>();
    count(goals, counts, "story.renegotiated", one -> isKept(one) && one.has(Nature.RENEGOTIATION));
    count(goals, counts, "story.added", one -> one.isNew() && !one.isGone());
    count(goals, counts, "story.gone", Told::isGone);
    count(
        goals,
        counts,
        "story.scope",
        one -> isKept(one) && !one.has(Nature.RENEGOTIATION) && one.has(Nature.SCOPE));
    count(goals, counts, "story.checked-in", Told::isCheckIn);
    if (counts.isEmpty()) {
      counts.add(site.words().say("story.reworded", goals.size()));
    }
    String said = site.words().listed(counts);
    return counts.size() == 1 && goals.size() <= MOST_NAMES
        ? site.words().say("differs.of", said, names(goals))
        : said;
  }

  private static boolean isKept(Told told) {
    return !told.isNew() && !told.isGone();
  }

  private void count(List<Told> goals, List<String> counts, String key, Predicate<Told> which) {
    long n = goals.stream().filter(which).count();
    if (n > 0) {
      counts.add(site.words().say(key, n));
    }
  }
}
