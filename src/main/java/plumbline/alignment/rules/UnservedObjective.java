package plumbline.alignment.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.Link;
import plumbline.model.Company;
import plumbline.model.Kind;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * A company objective that nobody outside the company level works for.
 *
 * <p>An annual one that a quarter's company objective supports is served by whoever serves that.
 */
public final class UnservedObjective implements Rule {
  private static final RuleInfo INFO = RuleInfo.alignment("unserved-objective", FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.anchors().stream()
        .filter(anchor -> !isServed(facts, anchor))
        .map(anchor -> finding(facts, anchor))
        .toList();
  }

  /** Whether it, or a company objective that supports it, has anybody. */
  static boolean isServed(Facts facts, Objective anchor) {
    Deque<Objective> queue = new ArrayDeque<>(List.of(anchor));
    Set<ObjectiveId> seen = new HashSet<>();
    while (!queue.isEmpty()) {
      Objective at = queue.remove();
      if (!facts.isCompanys(at) || isHelped(facts, at)) {
        return true;
      }
      facts.supporters(at).stream()
          .map(Link::from)
          .filter(from -> seen.add(from.id()))
          .forEach(queue::add);
    }
    return false;
  }

  private static boolean isHelped(Facts facts, Objective anchor) {
    return Stream.concat(
            facts.graph().contributors(anchor).stream(),
            facts.keyResults(anchor).stream().map(one -> facts.graph().owner(anchor, one)))
        .anyMatch(owner -> !(owner instanceof Company));
  }

  private Finding finding(Facts facts, Objective anchor) {
    boolean committed = anchor.kind() == Kind.COMMITTED;
    return INFO.finding(
        committed ? FindingClass.GROSS : FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), anchor, "title"),
        Message.of("rule.unserved-objective.found", anchor, committed),
        Edit.of("rule.unserved-objective.edit", anchor.id().name()));
  }
}
