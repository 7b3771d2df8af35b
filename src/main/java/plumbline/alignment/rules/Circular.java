package plumbline.alignment.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.Link;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.text.Phrase;

/** Objectives that wait for each other in a ring of {@code depends_on}; one finding a ring. */
public final class Circular implements Rule {
  private static final int MOST_NAMED = 4;

  private static final RuleInfo INFO = RuleInfo.consistency("circular", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    Map<ObjectiveId, Objective> live = new HashMap<>();
    facts.live().forEach(one -> live.put(one.id(), one));
    return new KosarajuStrongConnectivityInspector<>(needs(facts, live))
        .stronglyConnectedSets().stream()
            .filter(ring -> ring.size() > 1)
            .map(ring -> ring.stream().sorted().map(live::get).toList())
            .sorted(Comparator.comparing(ring -> ring.get(0).id()))
            .map(ring -> finding(facts, ring))
            .toList();
  }

  private static Graph<ObjectiveId, DefaultEdge> needs(
      Facts facts, Map<ObjectiveId, Objective> live) {
    Graph<ObjectiveId, DefaultEdge> needs = new DefaultDirectedGraph<>(DefaultEdge.class);
    facts.live().forEach(one -> needs.addVertex(one.id()));
    for (Objective from : facts.live()) {
      facts.graph().dependsOn(from).stream()
          .filter(link -> live.containsKey(link.to().id()))
          .forEach(link -> needs.addEdge(from.id(), link.to().id()));
    }
    return needs;
  }

  private Finding finding(Facts facts, List<Objective> ring) {
    Objective first = ring.get(0);
    Link out =
        facts.graph().dependsOn(first).stream()
            .filter(link -> ring.stream().anyMatch(one -> one.id().equals(link.to().id())))
            .findFirst()
            .orElseThrow();
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), ring, out.at()),
        Message.of("rule.circular.found", named(ring), ring.size()),
        Edit.of("rule.circular.edit"));
  }

  private static List<?> named(List<Objective> ring) {
    return ring.size() <= MOST_NAMED
        ? ring
        : Stream.concat(
                ring.stream().limit(MOST_NAMED).map(Object.class::cast),
                Stream.of(Phrase.of("rule.circular.more", ring.size() - MOST_NAMED)))
            .toList();
  }
}
