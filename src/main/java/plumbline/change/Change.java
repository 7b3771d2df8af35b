package plumbline.change;

import java.util.Optional;
import plumbline.model.KeyResult;
import plumbline.model.Location;

/**
 * One thing that differs.
 *
 * @param nature what it means; an aspect's own, except for what belongs to the organisation
 * @param keyResult whose it is; empty: the item's own
 * @param before what stood there; empty: nothing
 * @param after what stands there now; empty: nothing
 * @param at where it stands now, or where it stood if it is gone
 */
public record Change(
    Nature nature,
    Aspect aspect,
    Optional<KeyResultName> keyResult,
    Optional<Value> before,
    Optional<Value> after,
    Location at) {

  /** Whether it is about what is this key result now. */
  public boolean isOf(KeyResult now) {
    return keyResult.flatMap(KeyResultName::after).filter(now.id()::equals).isPresent();
  }

  /**
   * A key result in both states; its name may differ, as names given by position do.
   *
   * @param before its name in the state before; empty: it is new
   * @param after its name now; empty: it is gone
   * @param title as it is now, or was if it is gone
   */
  public record KeyResultName(Optional<String> before, Optional<String> after, String title) {}
}
