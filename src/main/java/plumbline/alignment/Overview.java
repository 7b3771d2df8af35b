package plumbline.alignment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a report puts first: what holds for so many that it is about the organisation, which teams
 * stand out, and the goals without a way.
 *
 * @param widespread in the order of the rules
 */
public record Overview(
    List<Widespread> widespread, Comparison comparison, List<Unexplained> unexplained) {
  public Overview {
    widespread = List.copyOf(widespread);
    unexplained = List.copyOf(unexplained);
  }

  /**
   * Decides what stands out.
   *
   * @param all every finding of the cycle, hints included
   */
  static Overview of(Facts facts, List<Finding> all, List<Rule> rules, List<RuleUse> uses) {
    List<Widespread> widespread = Widespread.of(facts, all, uses);
    Set<Finding> everybodys = everybodys(widespread);
    List<Finding> standing =
        all.stream().filter(one -> !one.isAccepted() && !everybodys.contains(one)).toList();
    return new Overview(
        widespread,
        new ComparisonMaker(facts, rules, standing).comparison(),
        Unexplained.of(facts));
  }

  /** The findings that are told as the organisation's, by identity. */
  Set<Finding> everybodys() {
    return everybodys(widespread);
  }

  private static Set<Finding> everybodys(List<Widespread> widespread) {
    Set<Finding> set = Collections.newSetFromMap(new IdentityHashMap<>());
    widespread.forEach(one -> set.addAll(one.findings()));
    return set;
  }
}
