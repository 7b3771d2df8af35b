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
 */
public record CheckIn(
    LocalDate date,
    Optional<BigDecimal> value,
    Optional<BigDecimal> confidence,
    Optional<String> note,
    Location at) {}
