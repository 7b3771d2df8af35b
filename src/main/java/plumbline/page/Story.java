package plumbline.page;

import java.util.List;
import java.util.function.Predicate;
import plumbline.change.Nature;
import plumbline.history.Revision;

/** A commit and what of it is told; something always is. */
record Story(Revision revision, List<Told> told) {
  Story {
    told = List.copyOf(told);
  }

  List<Told> goals() {
    return told.stream().filter(Told::isGoal).toList();
  }

  /** The same with some of it; perhaps with nothing. */
  Story where(Predicate<Told> wanted) {
    return new Story(revision, told.stream().filter(wanted).toList());
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** Whether it is news to others than the author: not the mere wording of goals. */
  boolean isWorthTelling() {
    return goals().stream().anyMatch(one -> one.isGrave() || one.has(Nature.CHECK_IN));
  }
}
