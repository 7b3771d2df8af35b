package plumbline.config;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a site sets about one rule.
 *
 * @param level the class that its findings get instead of their own; empty: their own
 * @param values the rule's own settings, by name, for example {@code limit}
 */
public record RuleSettings(Optional<Level> level, Map<String, BigDecimal> values) {
  public static final RuleSettings DEFAULT = new RuleSettings(Optional.empty(), Map.of());

  public RuleSettings {
    values = Map.copyOf(values);
  }

  public boolean isOff() {
    return level.filter(level -> level == Level.OFF).isPresent();
  }

  /** The value of a setting, or its default. */
  public double value(String name, double otherwise) {
    BigDecimal value = values.get(name);
    return value == null ? otherwise : value.doubleValue();
  }

  /** The classes that {@code site.yaml} can give a rule. */
  public enum Level {
    OFF,
    /** A note: counted and folded. */
    INFO,
    /** Attention: listed under its team. */
    WARNING,
    /** Gross: on the front of the report. */
    ERROR
  }
}
