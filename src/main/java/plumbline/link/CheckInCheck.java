package plumbline.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.model.CheckIn;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.Problem;

/**
 * Holds check-ins against their cycle, the day of the figures and their target: a year mistyped, or
 * a zero too many, is said with its place. Earlier ones of a goal that is carried over are history.
 */
final class CheckInCheck {
  /** So many days after a cycle's end it is still being graded. */
  private static final int GRADING = 31;

  /** Figures are computed for past days too; further ahead than this nobody measures. */
  private static final int AHEAD = 31;

  /** So many times the way to the target is no progress, but a slip. */
  private static final BigDecimal FAR = BigDecimal.valueOf(100);

  private final LocalDate asOf;
  private final Consumer<Problem> problems;

  CheckInCheck(LocalDate asOf, Consumer<Problem> problems) {
    this.asOf = asOf;
    this.problems = problems;
  }

  /** Of days before the cycle only the first: whoever moves a goal moves them all. */
  void check(Objective objective, Cycle cycle) {
    for (KeyResult keyResult : objective.keyResults()) {
      boolean early = false;
      for (CheckIn one : keyResult.checkIns()) {
        boolean isEarly = one.date().isBefore(cycle.start());
        if (!(isEarly && early)) {
          day(objective, cycle, one).ifPresent(problems);
        }
        early |= isEarly;
      }
      keyResult.checkIns().forEach(one -> value(keyResult, one).ifPresent(problems));
    }
  }

  private Optional<Problem> day(Objective objective, Cycle cycle, CheckIn one) {
    LocalDate day = one.date();
    if (day.isBefore(cycle.start()) && objective.carriedFrom().isEmpty()) {
      return Optional.of(
          problem(
              one,
              "found a check-in of %s, before %s begins on %s"
                  .formatted(day, cycle.id(), cycle.start()),
              "It does not count. "
                  + meant(day, cycle)
                      .orElse(
                          "Where the goal goes on from an earlier cycle, say 'carried_from:'.")));
    }
    if (day.isAfter(cycle.end().plusDays(GRADING))) {
      return Optional.of(
          problem(
              one,
              "found a check-in of %s, after %s ended on %s"
                  .formatted(day, cycle.id(), cycle.end()),
              "It does not count. "
                  + meant(day, cycle).orElse("Check in on the goal that continues this one.")));
    }
    return day.isAfter(asOf.plusDays(AHEAD)) && !day.isAfter(cycle.end())
        ? Optional.of(
            problem(
                one,
                "found a check-in of %s, more than a month after %s, the day of the figures"
                    .formatted(day, asOf),
                "It counts from its day on."))
        : Optional.empty();
  }

  /** The same day of the cycle's year, where that is in the cycle. */
  private static Optional<String> meant(LocalDate day, Cycle cycle) {
    LocalDate meant = day.withYear(cycle.start().getYear());
    return cycle.contains(meant)
        ? Optional.of("Did you mean %s?".formatted(meant))
        : Optional.empty();
  }

  private static Optional<Problem> value(KeyResult keyResult, CheckIn one) {
    if (!(keyResult.measure() instanceof Measure.Numeric numeric) || one.value().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal gained = one.value().get().subtract(numeric.start()).abs();
    BigDecimal most = numeric.change().abs().multiply(FAR);
    return gained.compareTo(most) <= 0 || most.signum() == 0
        ? Optional.empty()
        : Optional.of(
            problem(
                one,
                "found the value %s, more than a hundred times the way from %s to %s"
                    .formatted(
                        one.value().get().toPlainString(),
                        numeric.start().toPlainString(),
                        numeric.target().toPlainString()),
                "Look for a zero or a unit too many."));
  }

  private static Problem problem(CheckIn one, String message, String hint) {
    return Problem.warning("implausible-check-in", one.at(), message, hint);
  }
}
