package plumbline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator that is believed to drive a key result.
 *
 * @param start the value it started from; 0 where it is not given
 * @param target the value that is wanted, in {@code unit}
 * @param current the value now; empty where it is not known
 */
public record Kpi(
    String title,
    Optional<Ref> owner,
    BigDecimal start,
    BigDecimal target,
    Optional<BigDecimal> current,
    String unit,
    Location at) {
  /** Whether the current value is at the target or past it, in the direction from the start. */
  public boolean isMet() {
    int direction = target.compareTo(start);
    return current.isPresent() && current.get().compareTo(target) * (direction < 0 ? -1 : 1) >= 0;
  }
}
