package plumbline.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.model.CheckIn;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;

/**
 * What is known of a key result on a day.
 *
 * @param current the value that the author states, else the last check-in's, in the measure's unit
 * @param date the day of the last check-in; where check-ins give the value, of the last that does
 * @param confidence the last that was given, 0 to 1
 */
record KnownValues(
    Optional<BigDecimal> current, Optional<LocalDate> date, Optional<BigDecimal> confidence) {

  /**
   * Looks at the check-ins of the cycle up to and including the day. Earlier ones are history: what
   * is carried over starts without a value. After the end of a cycle that is over they come too
   * late to change it.
   */
  static KnownValues of(KeyResult keyResult, Cycle cycle, LocalDate asOf) {
    boolean late = cycle.isOver(asOf) && asOf.isAfter(cycle.end());
    List<CheckIn> known =
        keyResult.checkInsBy(late ? cycle.end() : asOf).stream()
            .filter(one -> !one.date().isBefore(cycle.start()))
            .toList();
    Optional<CheckIn> last = last(known);
    Optional<CheckIn> measured =
        last(known.stream().filter(one -> one.value().isPresent()).toList());
    Optional<CheckIn> confident =
        last(known.stream().filter(one -> one.confidence().isPresent()).toList());
    boolean fromCheckIns = keyResult.current().isEmpty() && keyResult.measure().hasValues();
    return new KnownValues(
        keyResult.current().or(() -> measured.flatMap(CheckIn::value)),
        (fromCheckIns ? measured : last).map(CheckIn::date),
        confident.flatMap(CheckIn::confidence));
  }

  private static Optional<CheckIn> last(List<CheckIn> byDate) {
    return byDate.isEmpty() ? Optional.empty() : Optional.of(byDate.get(byDate.size() - 1));
  }
}
