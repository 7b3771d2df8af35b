package plumbline.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.link.OwnedKeyResult;
import plumbline.model.ObjectiveId;

/**
 * How much of a key result its supporters carry if each does as agreed.
 *
 * @param wanted what is to be gained, in its unit; negative where the value has to fall
 * @param due the day by which it is to be gained
 * @param parts what each supporter agreed to, the earliest first
 */
public record Coverage(BigDecimal wanted, LocalDate due, List<Part> parts) {
  public Coverage {
    parts = parts.stream().sorted(Comparator.comparing(Part::by)).toList();
  }

  /**
   * A supporter's part.
   *
   * @param amount what it agreed to gain, in the unit of the whole
   * @param committed whether it is to be counted on in full
   */
  public record Part(OwnedKeyResult of, BigDecimal amount, boolean committed, LocalDate by) {}

  /** What is left of it where a goal is dropped. */
  public Coverage without(ObjectiveId dropped) {
    return new Coverage(
        wanted,
        due,
        parts.stream().filter(part -> !part.of().objective().id().equals(dropped)).toList());
  }

  /** What all parts come to. */
  public BigDecimal agreed() {
    return agreedBy(LocalDate.MAX);
  }

  /** What the parts that are due by a day come to. */
  public BigDecimal agreedBy(LocalDate day) {
    return parts.stream()
        .filter(part -> !part.by().isAfter(day))
        .map(Part::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What the parts usually come to: the committed ones in full.
   *
   * @param aspirational the share of an aspirational goal that is usually reached, 0 to 1
   */
  public BigDecimal expected(BigDecimal aspirational) {
    return parts.stream()
        .map(part -> part.committed() ? part.amount() : part.amount().multiply(aspirational))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What nobody carries; 0 where the parts come to the whole. */
  public BigDecimal gap() {
    BigDecimal lacking = lacking(agreed());
    return lacking.signum() > 0 ? lacking : BigDecimal.ZERO;
  }

  /** What an amount lacks of the whole, counted in its direction; 0 or less where nothing. */
  public BigDecimal lacking(BigDecimal amount) {
    BigDecimal lacking = wanted.subtract(amount);
    return wanted.signum() < 0 ? lacking.negate() : lacking;
  }

  public boolean isFull() {
    return lacking(agreed()).signum() <= 0;
  }

  /** The first day on which it can be full; empty where it never is. */
  public Optional<LocalDate> fullOn() {
    return parts.stream()
        .map(Part::by)
        .filter(day -> lacking(agreedBy(day)).signum() <= 0)
        .findFirst();
  }

  /** Days from the day it is due to the first on which it can be full; 0 where that is in time. */
  public long daysLate() {
    return fullOn().map(day -> Math.max(0, ChronoUnit.DAYS.between(due, day))).orElse(0L);
  }
}
