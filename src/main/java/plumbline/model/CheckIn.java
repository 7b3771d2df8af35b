package plumbline.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was measured and felt on one day.
 *
 * @param value the key result's value on that day, in its unit
 * @param confidence how likely the owner holds it that the key result is reached, from 0 to 1
 * @param note a remark
 * @param outlook what is expected of the rest of the time
 */
public record CheckIn(
    LocalDate date,
    Optional<BigDecimal> value,
    Optional<BigDecimal> confidence,
    Optional<String> note,
    Outlook outlook,
    Location at) {

  /**
   * What the owner expects, from that day on.
   *
   * @param expected their own guess of the final score, 0 to 1
   * @param next what they do next
   * @param blocker what keeps them from it
   */
  public record Outlook(
      Optional<BigDecimal> expected, Optional<String> next, Optional<String> blocker) {}
}
