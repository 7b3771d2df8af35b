package plumbline.alignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.link.OkrGraph;
import plumbline.model.Acceptance;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Team;

/** Analyses a cycle: the way into this room, and the room on one screen. */
public final class Alignment {
  private Alignment() {}

  /** Asks every rule about a cycle of the graph, in a given way. */
  static Report of(AnalysisInput basis, Cycle cycle, RuleTimer asking) {
    Facts facts = new Facts(basis, cycle);
    Judgement judgement = new Judgement(facts);
    List<Finding> all =
        basis.rules().parallelStream()
            .map(rule -> asking.ask(rule.info().id(), () -> judgement.of(rule).toList()))
            .flatMap(List::stream)
            .sorted(order(basis.rules()))
            .toList();
    List<RuleUse> uses = basis.rules().stream().map(Rule::info).map(judgement::use).toList();
    return new Report(facts, all, uses, Overview.of(facts, all, basis.rules(), uses));
  }

  /**
   * The acceptances that name no rule, in file order; a misspelt one would never take effect.
   *
   * @param rules the names that there are
   */
  public static List<Acceptance> unknownAcceptances(OkrGraph graph, Set<String> rules) {
    return Stream.concat(
            graph.teams().stream().map(Team::accepted),
            graph.objectives().stream().map(Objective::accepted))
        .flatMap(List::stream)
        .filter(acceptance -> !rules.contains(acceptance.rule()))
        .sorted(Comparator.comparing(Acceptance::at))
        .toList();
  }

  /** The gravest first, then in the order of the rules, then by place. */
  private static Comparator<Finding> order(List<Rule> rules) {
    List<String> ids = rules.stream().map(rule -> rule.info().id()).toList();
    Map<String, Integer> ranks = new HashMap<>();
    IntStream.range(0, ids.size()).forEach(rank -> ranks.put(ids.get(rank), rank));
    return Comparator.comparing(Finding::findingClass)
        .thenComparing(finding -> ranks.get(finding.rule()))
        .thenComparing(Finding::at)
        .thenComparing(finding -> finding.subject().id());
  }
}
