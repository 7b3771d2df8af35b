package plumbline.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.content.yaml.Fields;
import plumbline.model.Acceptance;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.NearestWords;
import plumbline.text.PrintableText;

/**
 * The rules that {@code site.yaml} can set and {@code accept} can name, with the settings that each
 * of them has besides its class. A misspelt one would never take effect, so it is an error.
 *
 * @param settings the names of each rule's settings, by the rule's id
 */
public record RuleNames(Map<String, Set<String>> settings) {
  public RuleNames {
    settings = Map.copyOf(settings);
  }

  /** The acceptances that name no rule. */
  public List<Problem> problems(Collection<Acceptance> unknown) {
    List<Problem> problems = new ArrayList<>();
    unknown.forEach(acceptance -> problems.add(unknown(acceptance.rule(), acceptance.at())));
    return problems;
  }

  void checkRule(Fields rules, String id) {
    if (!settings.containsKey(id)) {
      Problem problem = unknown(id, rules.lines().of(id));
      rules.report(problem.code(), problem.at(), problem.message(), problem.hint());
    }
  }

  void checkSetting(Fields rule, String id, String name) {
    Set<String> known = settings.getOrDefault(id, Set.of());
    if (settings.containsKey(id) && !known.contains(name)) {
      rule.report(
          "unknown-field",
          rule.lines().of(name),
          "found the setting '"
              + PrintableText.inMessage(name)
              + "', which the rule "
              + id
              + " does not have",
          NearestWords.hint(
              name,
              known,
              known.isEmpty()
                  ? "It has none but level."
                  : "It has level and "
                      + String.join(", ", known.stream().sorted().toList())
                      + "."));
    }
  }

  private Problem unknown(String id, Location at) {
    return Problem.error(
        "unknown-rule",
        at,
        "found the rule '" + PrintableText.inMessage(id) + "', which does not exist",
        NearestWords.hint(
            id,
            settings.keySet(),
            "The page of rules on the site, and plumbline explain, list them all."));
  }
}
