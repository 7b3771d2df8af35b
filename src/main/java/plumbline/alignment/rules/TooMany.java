package plumbline.alignment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.config.RuleSettings;
import plumbline.model.Objective;

/**
 * More goals than anybody can attend to.
 *
 * <p>In {@code site.yaml} the two limits are settings of this rule; {@code too-many-objectives: {
 * limit: 7 }} and {@code too-many-key-results} set or switch off one half alone.
 */
public final class TooMany implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("too-many", FindingClass.NOTE)
          .with("objectives", 5)
          .with("key_results", 5);

  /** The name of the half about objectives. */
  static final String OBJECTIVES = "too-many-objectives";

  /** The name of the half about key results. */
  static final String KEY_RESULTS = "too-many-key-results";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return Stream.concat(ofOwners(facts), facts.live().stream().flatMap(o -> of(facts, o)))
        .toList();
  }

  private Stream<Finding> ofOwners(Facts facts) {
    Map<String, List<Objective>> byOwner = new TreeMap<>();
    facts
        .live()
        .forEach(
            one ->
                byOwner
                    .computeIfAbsent(facts.graph().owner(one).id(), id -> new ArrayList<>())
                    .add(one));
    int limit = limit(facts, OBJECTIVES, "objectives");
    return byOwner.values().stream()
        .filter(all -> all.size() > limit)
        .map(all -> tooMany(facts, all, limit));
  }

  private Finding tooMany(Facts facts, List<Objective> all, int limit) {
    Objective next = all.get(limit);
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.of(facts.graph(), next, "owner"),
        Message.of("rule.too-many.objectives", facts.graph().owner(next).name(), all.size(), limit),
        Edit.of("rule.too-many.objectives-edit"));
  }

  private Stream<Finding> of(Facts facts, Objective objective) {
    int limit = limit(facts, KEY_RESULTS, "key_results");
    return facts.keyResults(objective).size() > limit
        ? Stream.of(tooMany(facts, objective, limit))
        : Stream.empty();
  }

  private Finding tooMany(Facts facts, Objective objective, int limit) {
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.of(facts.graph(), objective, "key_results"),
        Message.of(
            "rule.too-many.key-results", objective, facts.keyResults(objective).size(), limit),
        Edit.of("rule.too-many.key-results-edit"));
  }

  /** The limit of one half: its own setting, else this rule's; none where it is off. */
  private int limit(Facts facts, String half, String setting) {
    RuleSettings own = facts.settings().rule(half);
    return own.isOff() ? Integer.MAX_VALUE : (int) own.value("limit", facts.value(INFO, setting));
  }
}
