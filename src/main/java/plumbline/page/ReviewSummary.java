package plumbline.page;

import java.util.ArrayList;
import java.util.List;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.change.ItemChange;
import plumbline.page.ReviewPage.ItemView;
import plumbline.page.ReviewPage.Section;
import plumbline.review.Review;

/** Sums a change up in a sentence or two. */
record ReviewSummary(Review review, List<Section> sections) {

  String sentence() {
    if (!review.after().isReadable()) {
      return "The content cannot be read, so the goals are not compared: "
          + Words.count(errors(), "error has", "errors have")
          + " to be put right first.";
    }
    if (!review.before().isReadable()) {
      return "The content of "
          + review.before().name()
          + " has errors itself, so the goals are not compared.";
    }
    List<String> counts = counts();
    String goals = counts.isEmpty() ? nothing() : capital(String.join(", ", counts)) + ".";
    return goals + findings();
  }

  private String nothing() {
    long moved = review.changes().items().stream().filter(ItemChange::saysNothing).count();
    return moved == 0
        ? "Nothing about the goals changes."
        : "Nothing about the goals changes: "
            + Words.count(moved, "file has only moved.", "files have only moved.");
  }

  private long errors() {
    return review.after().problems().stream().filter(one -> one.isError()).count();
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (Section section : sections) {
      int n = section.items().size();
      switch (section.id()) {
        case "renegotiation" -> counts.add(goals(section) + " re-negotiated");
        case "scope" -> counts.addAll(scope(section));
        case "check-in" -> counts.add(goals(section) + " checked in");
        case "wording" -> counts.add(goals(section) + " re-worded");
        case "draft" -> counts.add(Words.count(n, "draft", "drafts") + " changed");
        default -> counts.add(Words.count(n, "change", "changes") + " in the organisation");
      }
    }
    return counts;
  }

  /** A cycle or a team can be agreed anew too. */
  private static String goals(Section section) {
    List<ItemView> others = section.items().stream().filter(one -> one.owner().isEmpty()).toList();
    int goals = section.items().size() - others.size();
    List<String> counts = new ArrayList<>();
    if (goals > 0) {
      counts.add(Words.count(goals, "goal", "goals"));
    }
    if (others.size() == 1) {
      counts.add("1 " + others.get(0).happened());
    } else if (!others.isEmpty()) {
      counts.add(others.size() + (goals > 0 ? " other items" : " items"));
    }
    return String.join(" and ", counts);
  }

  private static List<String> scope(Section section) {
    List<String> counts = new ArrayList<>();
    long added = section.items().stream().filter(one -> one.happened().startsWith("new")).count();
    long gone = section.items().stream().filter(ReviewSummary::isGone).count();
    long inside = section.items().size() - added - gone;
    if (added > 0) {
      counts.add(Words.count(added, "goal", "goals") + " added");
    }
    if (gone > 0) {
      counts.add(Words.count(gone, "goal", "goals") + " removed");
    }
    if (inside > 0) {
      counts.add(Words.count(inside, "goal", "goals") + " with key results added or removed");
    }
    return counts;
  }

  private static boolean isGone(ItemView item) {
    return item.happened().equals("removed") || item.happened().equals("now a draft");
  }

  private String findings() {
    String brought = classes(review.findings().brought());
    String cleared = classes(new Silenced(review).reallyCleared());
    return (brought.isEmpty() ? "" : " New findings: " + brought + ".")
        + (cleared.isEmpty() ? "" : " Cleared: " + cleared + ".");
  }

  private static String classes(List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    for (FindingClass of : FindingClass.values()) {
      long n =
          findings.stream().filter(one -> one.findingClass() == of && !one.isAccepted()).count();
      if (n > 0) {
        counts.add(n + " " + of.word());
      }
    }
    return String.join(", ", counts);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
