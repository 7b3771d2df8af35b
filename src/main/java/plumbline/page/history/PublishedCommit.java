package plumbline.page.history;

import java.util.List;
import java.util.function.Predicate;
import plumbline.change.Nature;
import plumbline.history.Revision;

/** A commit and what of it is told; something always is. */
record PublishedCommit(Revision revision, List<PublishedChange> told) {
  PublishedCommit {
    told = List.copyOf(told);
  }

  List<PublishedChange> goals() {
    return told.stream().filter(PublishedChange::isGoal).toList();
  }

  /** The same with some of it; perhaps with nothing. */
  PublishedCommit where(Predicate<PublishedChange> wanted) {
    return new PublishedCommit(revision, told.stream().filter(wanted).toList());
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** Whether it is news to others than the author: not the mere wording of goals. */
  boolean isWorthTelling() {
    return goals().stream().anyMatch(one -> one.isGrave() || one.has(Nature.CHECK_IN));
  }
}
