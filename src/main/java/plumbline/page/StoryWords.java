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
      return "The organisation: " + names(story.told());
    }
    return goals.size() == 1 ? title(goals.get(0)) : counts(goals);
  }

  private static String names(List<Told> told) {
    List<String> names = told.stream().map(Told::title).distinct().toList();
    return PastWords.joined(names, MOST_NAMES);
  }

  private String title(Told goal) {
    String name = goal.title();
    if (goal.isNew() || goal.isGone()) {
      return (goal.isNew() ? "New: " : "Removed: ") + name;
    }
    PastWords words = new PastWords(site);
    if (goal.isCheckIn()) {
      return name + ": " + words.checkIn(goal);
    }
    List<String> lines = words.lines(goal).stream().map(PastWords::text).toList();
    return lines.isEmpty() ? name : name + ": " + PastWords.joined(lines, MOST_LINES);
  }

  private static String counts(List<Told> goals) {
    List<String> counts = new ArrayList<>();
    count(goals, counts, "re-negotiated", one -> isKept(one) && one.has(Nature.RENEGOTIATION));
    count(goals, counts, "added", one -> one.isNew() && !one.isGone());
    count(goals, counts, "removed", Told::isGone);
    count(
        goals,
        counts,
        "with key results added or removed",
        one -> isKept(one) && !one.has(Nature.RENEGOTIATION) && one.has(Nature.SCOPE));
    count(goals, counts, "checked in", Told::isCheckIn);
    if (counts.isEmpty()) {
      counts.add(Words.count(goals.size(), "goal", "goals") + " re-worded");
    }
    String said = String.join(", ", counts);
    return counts.size() == 1 && goals.size() <= MOST_NAMES ? said + ": " + names(goals) : said;
  }

  private static boolean isKept(Told told) {
    return !told.isNew() && !told.isGone();
  }

  private static void count(
      List<Told> goals, List<String> counts, String what, Predicate<Told> which) {
    long n = goals.stream().filter(which).count();
    if (n > 0) {
      counts.add(Words.count(n, "goal", "goals") + " " + what);
    }
  }
}
