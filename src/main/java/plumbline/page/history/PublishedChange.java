package plumbline.page.history;

import java.util.List;
import java.util.Optional;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Nature;
import plumbline.history.Revision;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.page.site.Words;

/**
 * What a commit changed about one item that is published, or was.
 *
 * @param now the objective that it is today; empty for all else and for what is gone
 * @param whose the teams that it concerns; where there is none, the person or the company
 */
record PublishedChange(
    Revision revision, ItemChange change, Optional<Objective> now, List<Owner> whose) {
  PublishedChange {
    whose = List.copyOf(whose);
  }

  boolean isGoal() {
    return change.item().sort() == Item.Sort.OBJECTIVE;
  }

  /** The same for all changes of one item, though it was renamed. */
  String id() {
    return now.map(one -> one.id().toString()).orElse(change.item().id());
  }

  /** What it is called today, or was when it went. */
  String title() {
    return now.map(Objective::title).orElse(change.item().title());
  }

  /** Whether it appears with this commit: it is new, or was a draft before. */
  boolean isNew() {
    return change.before().map(Item::draft).orElse(true);
  }

  boolean isGone() {
    return change.after().isEmpty();
  }

  boolean has(Nature nature) {
    return change.has(nature);
  }

  /** Whether the goal was agreed anew, or came or went, or one of its key results did. */
  boolean isGrave() {
    return isGoal() && (isNew() || has(Nature.RENEGOTIATION) || has(Nature.SCOPE));
  }

  /** Whether it is routine and nothing else. */
  boolean isCheckIn() {
    List<Change> all = changes();
    return !isNew()
        && !all.isEmpty()
        && all.stream().allMatch(one -> one.nature() == Nature.CHECK_IN);
  }

  /** What differs, but for the file's path and that the item as a whole came or went. */
  List<Change> changes() {
    return change.changes().stream()
        .filter(one -> one.aspect() != Aspect.PATH)
        .filter(
            one ->
                one.keyResult().isPresent()
                    || one.aspect() != Aspect.ADDED && one.aspect() != Aspect.REMOVED)
        .toList();
  }

  /** Whether a goal that was there was agreed anew. */
  boolean isRenegotiated() {
    return isGoal() && !isNew() && !isGone() && has(Nature.RENEGOTIATION);
  }

  /** A word for the gravest of it. */
  String word(Words words) {
    return words.say(key());
  }

  private String key() {
    if (isNew() || isGone()) {
      return isGone() ? "what.removed" : "what.new";
    }
    if (has(Nature.RENEGOTIATION)) {
      return isGoal() ? "what.renegotiated" : "what.changed";
    }
    return has(Nature.SCOPE)
        ? "what.key-results"
        : has(Nature.CHECK_IN)
            ? "what.check-in"
            : has(Nature.WORDING) ? "what.reworded" : "what.changed";
  }
}
