package plumbline.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.history.GoalHistory.Origin;
import plumbline.model.ObjectiveId;

/**
 * Follows each objective from its first commit on, through new names, and back where it was removed
 * and came again.
 */
final class Ledger {
  private final Map<String, Page> present = new HashMap<>();
  private final Map<String, Page> gone = new HashMap<>();

  /** What is kept of one objective. */
  private static final class Page {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private KeyResultLedger keyResults = new KeyResultLedger();

    /** One branch renamed the file and another went on under the old name. */
    private Page joined(Page other) {
      entries.addAll(other.entries);
      entries.sort(Comparator.comparing(entry -> entry.revision().time()));
      origins.addAll(other.origins);
      keyResults.join(other.keyResults);
      return this;
    }
  }

  /** Takes what a commit made of the items; commits come oldest first. */
  void take(Commit commit, List<Step> steps) {
    Map<Step, Page> pages = new LinkedHashMap<>();
    steps.stream()
        .filter(step -> step.change().item().sort() == Item.Sort.OBJECTIVE)
        .forEach(step -> pages.put(step, taken(step.change())));
    pages.forEach((step, page) -> write(commit, step, page));
  }

  /** Takes a page from under its old name; all are taken before any gets its new name. */
  private Page taken(ItemChange change) {
    return change
        .before()
        .map(Item::id)
        .map(present::remove)
        .or(() -> change.after().map(Item::id).map(gone::remove))
        .orElseGet(Page::new);
  }

  private void write(Commit commit, Step step, Page page) {
    ItemChange change = step.change();
    if (!change.changes().isEmpty()) {
      page.entries.add(new Entry(commit.revision(), List.of(change)));
    }
    if (change.after().isEmpty()) {
      page.keyResults.end();
      gone.put(change.item().id(), page);
      return;
    }
    Optional<Item> earlier = change.before().filter(was -> isOtherCycle(was, change.item()));
    earlier.ifPresent(was -> carryOver(page, was, commit.revision()));
    page.keyResults.take(
        commit,
        earlier.isEmpty()
            ? step.keyResults()
            : step.keyResults().stream().map(KeyResultStep::anew).toList());
    present.merge(change.item().id(), page, Page::joined);
  }

  /** Goals of a new cycle are agreed anew. */
  private static void carryOver(Page page, Item was, Revision revision) {
    page.origins.add(new Origin(id(was.id()), was.title(), revision));
    page.keyResults = new KeyResultLedger();
  }

  private static boolean isOtherCycle(Item was, Item is) {
    return !id(was.id()).cycle().equals(id(is.id()).cycle());
  }

  private static ObjectiveId id(String text) {
    int slash = text.indexOf('/');
    return new ObjectiveId(text.substring(0, slash), text.substring(slash + 1));
  }

  /** The history of every objective that is there at the end. */
  Map<ObjectiveId, GoalHistory> goals() {
    return present.entrySet().stream()
        .collect(Collectors.toMap(page -> id(page.getKey()), page -> history(page.getValue())));
  }

  private static GoalHistory history(Page page) {
    List<Entry> newestFirst = new ArrayList<>(page.entries);
    Collections.reverse(newestFirst);
    List<Origin> latestFirst = new ArrayList<>(page.origins);
    Collections.reverse(latestFirst);
    return new GoalHistory(newestFirst, page.keyResults.histories(), latestFirst);
  }
}
