package plumbline.history;

import java.util.List;
import plumbline.change.ItemChange;

/**
 * What one commit made of one item.
 *
 * @param keyResults of an objective
 */
record Step(ItemChange change, List<KeyResultStep> keyResults) {
  Step {
    keyResults = List.copyOf(keyResults);
  }

  /** Whether the item has another name now. */
  boolean isRename() {
    return change.before().isPresent()
        && change.after().isPresent()
        && !change.before().get().id().equals(change.after().get().id());
  }

  static Step added(Version version) {
    return new Step(
        ItemChange.added(version.item()),
        version instanceof Version.OfObjective of
            ? KeyResultStep.added(of.objective())
            : List.of());
  }

  static Step removed(Version version) {
    return new Step(ItemChange.removed(version.item()), List.of());
  }

  /** Two versions of one item; where their sorts differ, the one went and the other came. */
  static List<Step> between(Version was, Version is) {
    return was.to(is)
        .map(change -> List.of(new Step(change, keyResults(was, is))))
        .orElseGet(() -> List.of(removed(was), added(is)));
  }

  private static List<KeyResultStep> keyResults(Version was, Version is) {
    return was instanceof Version.OfObjective before && is instanceof Version.OfObjective after
        ? KeyResultStep.between(before.objective(), after.objective())
        : List.of();
  }
}
