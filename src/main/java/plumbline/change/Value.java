package plumbline.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.model.CheckIn;

/** What a field says before or after a change; how it is written is the pages' affair. */
public sealed interface Value {
  /** A number with its unit, which can be empty; numbers compare by value, 60 as 60.0. */
  record Amount(BigDecimal number, String unit) implements Value {
    public Amount {
      number = plain(number);
    }

    static Amount of(BigDecimal number) {
      return new Amount(number, "");
    }

    private static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Value {}

  /** An author's words, or a word of the format. */
  record Text(String text) implements Value {}

  /**
   * Something else in the content.
   *
   * @param key what it is, the same however the reference is written
   * @param text how people call it
   */
  record Name(String key, String text) implements Value {}

  /** What a check-in says. */
  record Measured(
      LocalDate date,
      Optional<Amount> value,
      Optional<BigDecimal> confidence,
      Optional<String> note,
      CheckIn.Outlook outlook)
      implements Value {}

  /**
   * A finding that was accepted in review.
   *
   * @param rule the rule's id
   * @param until the last day on which it is accepted; empty: for as long as it stands there
   */
  record Accepted(String rule, String reason, Optional<LocalDate> until) implements Value {}

  /**
   * A stage of a key result that is measured by milestones, or an indicator.
   *
   * @param title which one
   * @param value what it says; empty: only that it is there
   */
  record Part(String title, Optional<Value> value) implements Value {}
}
