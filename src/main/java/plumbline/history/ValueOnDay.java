package plumbline.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A key result's value on a day.
 *
 * @param value in its unit
 * @param revision the commit that wrote it as the current value; empty: a check-in says it
 */
public record ValueOnDay(LocalDate date, BigDecimal value, Optional<Revision> revision) {}
