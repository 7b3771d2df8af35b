package plumbline.alignment.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Population;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.Link;
import plumbline.model.Kind;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/**
 * A company objective that nobody outside the company level works for.
 *
 * <p>A company objective that supports another is a part of it, and served or not with it: the
 * finding is about the top one, and whoever serves a part serves that. Silent where nobody but the
 * company has goals at all.
 */
public final class UnservedObjective implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.alignment("unserved-objective", FindingClass.GROSS)
          .asking(Population.COMPANY_OBJECTIVES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return MissingLevel.isCompanyAlone(facts)
        ? List.of()
        : facts.tops().stream()
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
      if (!facts.isCompanys(at) || MissingLevel.hasHelp(facts, at)) {
        return true;
      }
      facts.supporters(at).stream()
          .map(Link::from)
          .filter(from -> seen.add(from.id()))
          .forEach(queue::add);
    }
    return false;
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
