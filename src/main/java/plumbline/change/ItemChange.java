package plumbline.change;

import java.util.List;
import java.util.Optional;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;

/**
 * What became of the item of one file.
 *
 * @param before empty: it is new
 * @param after empty: it is gone
 * @param changes what differs, the gravest first; of a new or removed item only that it is
 */
public record ItemChange(Optional<Item> before, Optional<Item> after, List<Change> changes) {
  public ItemChange {
    changes = List.copyOf(changes);
  }

  /** The item as it is now, or as it was if it is gone. */
  public Item item() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether nothing about the goal, the team and so on differs: at most the file has moved. */
  public boolean saysNothing() {
    return changes.stream().allMatch(change -> change.aspect() == Aspect.PATH);
  }

  public boolean has(Nature nature) {
    return changes.stream().anyMatch(change -> change.nature() == nature);
  }

  /** The same item with only some of its changes. */
  public ItemChange with(List<Change> some) {
    return new ItemChange(before, after, some);
  }

  /** Compares two states of the same item. */
  public static ItemChange of(Objective before, Objective after, RefKeys namings) {
    return new ItemChange(
        Optional.of(Item.of(before)),
        Optional.of(Item.of(after)),
        ObjectiveChanges.between(before, after, namings));
  }

  /** Compares two states of the company, a team or a person. */
  public static ItemChange of(Owner before, Owner after, RefKeys namings) {
    return new ItemChange(
        Optional.of(Item.of(before)),
        Optional.of(Item.of(after)),
        OwnerChanges.between(before, after, namings));
  }

  /** Compares two states of a cycle. */
  public static ItemChange of(Cycle before, Cycle after, RefKeys namings) {
    return new ItemChange(
        Optional.of(Item.of(before)),
        Optional.of(Item.of(after)),
        CycleChanges.between(before, after, namings));
  }

  /** A new item. */
  public static ItemChange added(Item item) {
    return new ItemChange(
        Optional.empty(), Optional.of(item), List.of(Differences.whole(item, Aspect.ADDED)));
  }

  /** An item that is gone. */
  public static ItemChange removed(Item item) {
    return new ItemChange(
        Optional.of(item), Optional.empty(), List.of(Differences.whole(item, Aspect.REMOVED)));
  }
}
