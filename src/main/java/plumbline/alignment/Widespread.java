package plumbline.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.text.Figure;
import plumbline.text.Phrase;

/**
 * What a rule finds of so many that it says something about the organisation, and nothing about any
 * of them.
 *
 * @param findings all of them, in the report's order; none is accepted
 * @param count of how many it holds: teams, or objectives
 * @param asked how many the rule was asked about
 */
public record Widespread(RuleInfo rule, List<Finding> findings, int count, int asked) {
  /** Up to so many are named one by one, whatever their share. */
  private static final int FEW = 5;

  /** A fifth: more than one in so many is no exception. */
  private static final int ONE_IN = 5;

  /** Of fewer teams than these, all of them say nothing about an organisation. */
  private static final int FEWEST = 3;

  public Widespread {
    findings = List.copyOf(findings);
  }

  /**
   * What holds for more than a fifth and more than five, or for all teams. The gross ones of a rule
   * stay apart where they alone are exceptions: a rule's other findings do not hide them.
   *
   * @param all the findings of a cycle
   */
  static List<Widespread> of(Facts facts, List<Finding> all, List<RuleUse> rules) {
    Map<String, List<Finding>> byRule =
        all.stream()
            .filter(one -> !one.isAccepted() && one.findingClass() != FindingClass.NOTE)
            .collect(Collectors.groupingBy(Finding::rule));
    List<Widespread> found = new ArrayList<>();
    for (RuleUse use : rules) {
      List<Finding> of = byRule.getOrDefault(use.id(), List.of());
      if (!use.info().isHint() && !of.isEmpty()) {
        int asked = use.info().asks().size(facts);
        found(use.info(), of, asked).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Widespread> found(RuleInfo rule, List<Finding> of, int asked) {
    List<Finding> gross =
        of.stream().filter(one -> one.findingClass() == FindingClass.GROSS).toList();
    boolean together = gross.isEmpty() || holds(rule, count(rule, gross), asked);
    List<Finding> counted =
        together
            ? of
            : of.stream().filter(one -> one.findingClass() != FindingClass.GROSS).toList();
    int count = count(rule, counted);
    return holds(rule, count, asked)
        ? Optional.of(new Widespread(rule, counted, count, asked))
        : Optional.empty();
  }

  private static boolean holds(RuleInfo rule, int count, int asked) {
    boolean all = rule.asks().isOfTeams() && count >= FEWEST && count == asked;
    return all || count > FEW && count * ONE_IN > asked;
  }

  private static int count(RuleInfo rule, List<Finding> of) {
    return (int)
        (rule.asks().isOfTeams()
            ? of.stream().flatMap(one -> one.teams().stream()).distinct().count()
            : of.stream()
                .flatMap(one -> one.subject().about().stream())
                .map(one -> one.id())
                .distinct()
                .count());
  }

  /** 0 to 1. */
  public double share() {
    return (double) count / asked;
  }

  /** {@code Silent team (150 of 153 teams, 98 %)}. */
  public Phrase phrase() {
    return Phrase.of(
        "headline.widespread-of",
        rule.title(),
        count,
        asked,
        rule.asks().word(),
        new Figure.Percent(share()));
  }
}
