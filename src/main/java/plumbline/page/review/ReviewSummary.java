package plumbline.page.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.change.ItemChange;
import plumbline.page.site.Words;
import plumbline.review.Review;
import plumbline.text.Capital;
import plumbline.view.ReviewPage.ItemView;
import plumbline.view.ReviewPage.Section;

/** Sums a change up in a sentence or two. */
record ReviewSummary(Review review, List<Section> sections, Words words) {

  String sentence() {
    if (!review.after().isReadable()) {
      return words.say("sum.unreadable", errors());
    }
    if (!review.before().isReadable()) {
      return words.say("sum.base-unreadable", review.before().name());
    }
    List<String> counts = counts();
    String goals =
        counts.isEmpty()
            ? nothing()
            : words.say("sum.sentence", Capital.of(words.listed(counts), Locale.ROOT));
    return goals + findings();
  }

  private String nothing() {
    long moved = review.changes().items().stream().filter(ItemChange::saysNothing).count();
    return moved == 0 ? words.say("sum.nothing") : words.say("sum.moved", moved);
  }

  private long errors() {
    return review.after().problems().stream().filter(one -> one.isError()).count();
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (Section section : sections) {
      int n = section.items().size();
      switch (section.id()) {
        case "renegotiation" -> counts.add(words.say("sum.renegotiated", goals(section)));
        case "scope" -> counts.addAll(scope(section));
        case "check-in" -> counts.add(words.say("sum.checked-in", goals(section)));
        case "wording" -> counts.add(words.say("sum.reworded", goals(section)));
        case "draft" -> counts.add(words.say("sum.drafts", n));
        default -> counts.add(words.say("sum.organisation", n));
      }
    }
    return counts;
  }

  /** A cycle or a team can be agreed anew too. */
  private String goals(Section section) {
    List<ItemView> others = section.items().stream().filter(one -> one.owner().isEmpty()).toList();
    int goals = section.items().size() - others.size();
    List<String> counts = new ArrayList<>();
    if (goals > 0) {
      counts.add(words.say("changes.goals", goals));
    }
    if (others.size() == 1) {
      counts.add(words.say("sum.one-item", others.get(0).happened()));
    } else if (!others.isEmpty()) {
      counts.add(words.say(goals > 0 ? "sum.other-items" : "sum.items", others.size()));
    }
    return words.language().list(counts);
  }

  private List<String> scope(Section section) {
    List<String> counts = new ArrayList<>();
    long added = section.items().stream().filter(ItemView::isNew).count();
    long gone = section.items().stream().filter(ItemView::isGone).count();
    long inside = section.items().size() - added - gone;
    if (added > 0) {
      counts.add(words.say("sum.added", added));
    }
    if (gone > 0) {
      counts.add(words.say("sum.removed", gone));
    }
    if (inside > 0) {
      counts.add(words.say("sum.inside", inside));
    }
    return counts;
  }

  private String findings() {
    String brought = classes(review.findings().brought());
    String cleared = classes(new RulesSwitchedOff(review, words).reallyCleared());
    return (brought.isEmpty() ? "" : " " + words.say("sum.new-findings", brought))
        + (cleared.isEmpty() ? "" : " " + words.say("sum.cleared", cleared));
  }

  private String classes(List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    for (FindingClass of : FindingClass.values()) {
      long n =
          findings.stream().filter(one -> one.findingClass() == of && !one.isAccepted()).count();
      if (n > 0) {
        counts.add(words.say("sum." + of.word(), n));
      }
    }
    return words.listed(counts);
  }
}
