package plumbline.history;

import java.util.List;
import plumbline.change.ItemChange;

/**
 * A commit and what it changed.
 *
 * @param changes each with something to tell, but for files that only moved
 */
public record Entry(Revision revision, List<ItemChange> changes) {
  public Entry {
    changes = List.copyOf(changes);
  }
}
