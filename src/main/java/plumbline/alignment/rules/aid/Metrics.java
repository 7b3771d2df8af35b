package plumbline.alignment.rules.aid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingPlaces;
import plumbline.link.OkrGraph;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/** The key results of a cycle by what they measure. */
public final class Metrics {
  private Metrics() {}

  /**
   * Each metric that several key results measure, by its id; the cycle's own come last, and where
   * there is none, the metric is left out.
   */
  public static Map<String, List<OwnedKeyResult>> shared(Facts facts) {
    Map<String, List<OwnedKeyResult>> all = new TreeMap<>();
    facts.counting().stream()
        .sorted(Comparator.comparing(objective -> isOwn(facts, objective)))
        .forEach(objective -> collect(facts, objective, all));
    all.values().removeIf(list -> list.size() < 2 || !isOwn(facts, last(list).objective()));
    return all;
  }

  public static boolean isOwn(Facts facts, Objective objective) {
    return facts.graph().cycleOf(objective).id().equals(facts.cycle().id());
  }

  static OwnedKeyResult last(List<OwnedKeyResult> list) {
    return list.get(list.size() - 1);
  }

  /** Where a finding about two of them goes: at the second, on the cards of both. */
  public static Finding.Place place(Facts facts, OwnedKeyResult first, OwnedKeyResult second) {
    OkrGraph graph = facts.graph();
    return FindingPlaces.shared(
        FindingPlaces.of(graph, second.objective(), second.keyResult(), "metric"),
        graph.teamsOf(graph.owner(first.objective(), first.keyResult())));
  }

  private static void collect(
      Facts facts, Objective objective, Map<String, List<OwnedKeyResult>> all) {
    for (KeyResult keyResult : facts.keyResults(objective)) {
      keyResult
          .metric()
          .ifPresent(
              metric ->
                  all.computeIfAbsent(metric, id -> new ArrayList<>())
                      .add(new OwnedKeyResult(objective, keyResult)));
    }
  }
}
