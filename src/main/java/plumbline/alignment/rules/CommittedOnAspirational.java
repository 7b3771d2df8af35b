package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.Link;
import plumbline.model.Kind;
import plumbline.model.Objective;

/**
 * A committed goal whose supporters have all promised less than all of it.
 *
 * <p>Silent where another owner answers for one of its key results, and so is committed with it.
 */
public final class CommittedOnAspirational implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("committed-on-aspirational", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .filter(objective -> objective.kind() == Kind.COMMITTED)
        .filter(objective -> !isShared(facts, objective))
        .filter(objective -> isOnAspirational(facts, objective))
        .map(objective -> finding(facts, objective))
        .toList();
  }

  private static boolean isShared(Facts facts, Objective objective) {
    String owner = facts.graph().owner(objective).id();
    return facts.keyResults(objective).stream()
        .anyMatch(one -> !facts.graph().owner(objective, one).id().equals(owner));
  }

  private static boolean isOnAspirational(Facts facts, Objective objective) {
    List<Link> supporters = facts.supporters(objective);
    return !supporters.isEmpty()
        && supporters.stream().allMatch(link -> link.from().kind() != Kind.COMMITTED);
  }

  private Finding finding(Facts facts, Objective objective) {
    List<Objective> from = facts.supporters(objective).stream().map(Link::from).distinct().toList();
    Message message =
        from.size() == 1
            ? Message.of(
                "rule.committed-on-aspirational.one",
                objective,
                from.get(0),
                from.get(0).kind().word())
            : Message.of("rule.committed-on-aspirational.none", objective, from.size());
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, "kind"),
        message,
        Edit.of("rule.committed-on-aspirational.edit"));
  }
}
