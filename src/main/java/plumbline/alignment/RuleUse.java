package plumbline.alignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plumbline.text.Phrase;

/**
 * A rule as a site uses it, for the report's last section.
 *
 * @param level the class that {@code site.yaml} gives its findings; empty: the rule's own
 * @param off whether {@code site.yaml} switches it off
 * @param values its settings in use, by name
 */
public record RuleUse(
    RuleInfo info, Optional<FindingClass> level, boolean off, Map<String, Double> values) {
  public RuleUse {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public String id() {
    return info.id();
  }

  /** The class in use, in words: {@code off}, one word, or the rule's own classes. */
  public Phrase classes() {
    return off ? Phrase.of("class.off") : level.map(FindingClass::phrase).orElse(info.classes());
  }
}
