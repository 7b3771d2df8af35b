package plumbline.alignment.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All rules, in the order of the report. */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(new IslandTeam(), new ClosedCluster(), new DeadAlignment());

  private Rules() {}

  /** The names that {@code site.yaml} and {@code accept} can use, with each rule's own settings. */
  public static Map<String, Set<String>> catalog() {
    Map<String, Set<String>> names = new TreeMap<>();
    ALL.forEach(rule -> names.put(rule.info().id(), rule.info().settings().keySet()));
    return Collections.unmodifiableMap(names);
  }
}
