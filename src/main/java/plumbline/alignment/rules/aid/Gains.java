package plumbline.alignment.rules.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Facts;
import plumbline.link.OwnedKeyResult;
import plumbline.model.CheckIn;
import plumbline.model.Measure;

/**
 * What numeric key results have gained since their start.
 *
 * @param on by the check-in of this very day; empty: now
 */
public record Gains(Facts facts, Optional<LocalDate> on) {
  /** The days on which a key result's value was taken; none where its author states one now. */
  public static Stream<LocalDate> days(Facts facts, OwnedKeyResult one) {
    return one.keyResult().current().isPresent()
        ? Stream.empty()
        : known(facts, one).map(CheckIn::date);
  }

  /** The check-ins with a value that are known today. */
  public static Stream<CheckIn> known(Facts facts, OwnedKeyResult one) {
    return one.keyResult().checkInsBy(facts.asOf()).stream()
        .filter(checkIn -> checkIn.value().isPresent());
  }

  public Optional<BigDecimal> of(OwnedKeyResult one) {
    BigDecimal start = ((Measure.Numeric) one.keyResult().measure()).start();
    return value(one).map(value -> value.subtract(start));
  }

  /** Empty where one of them is unknown. */
  public Optional<BigDecimal> together(List<OwnedKeyResult> all) {
    List<BigDecimal> known = all.stream().flatMap(one -> of(one).stream()).toList();
    return known.size() < all.size() ? Optional.empty() : known.stream().reduce(BigDecimal::add);
  }

  private Optional<BigDecimal> value(OwnedKeyResult one) {
    return on.isEmpty()
        ? facts.score(one.objective(), one.keyResult()).current()
        : known(facts, one)
            .filter(checkIn -> checkIn.date().equals(on.get()))
            .reduce((first, last) -> last)
            .flatMap(CheckIn::value);
  }
}
