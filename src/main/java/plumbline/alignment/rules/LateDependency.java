package plumbline.alignment.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Kind;

/**
 * What an objective depends on falls due after the objective itself.
 *
 * <p>An objective falls due with the last of its key results. Gross where the one that needs it is
 * committed and the late date was stated, not only that of the cycle's end.
 */
public final class LateDependency implements Rule {
  private static final RuleInfo INFO = RuleInfo.consistency("late-dependency", FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .flatMap(objective -> facts.graph().dependsOn(objective).stream())
        .filter(link -> link.to().status().isLive())
        .flatMap(link -> finding(facts, link).stream())
        .toList();
  }

  private Optional<Finding> finding(Facts facts, Link link) {
    LocalDate needed = facts.due(link.from());
    List<KeyResult> late =
        needed(facts, link)
            .filter(one -> facts.due(link.to(), one).isAfter(needed))
            .filter(one -> !facts.isReachedBy(link.to(), one, needed))
            .sorted(Comparator.comparing(one -> facts.due(link.to(), one)))
            .toList();
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(facts, link, late.get(late.size() - 1)));
  }

  private static Stream<KeyResult> needed(Facts facts, Link link) {
    return facts.keyResults(link.to()).stream()
        .filter(one -> link.keyResult().map(to -> to.id().equals(one.id())).orElse(true));
  }

  private Finding finding(Facts facts, Link link, KeyResult late) {
    boolean gross = link.from().kind() == Kind.COMMITTED && late.due().isPresent();
    LocalDate needed = facts.due(link.from());
    LocalDate due = facts.due(link.to(), late);
    long days = ChronoUnit.DAYS.between(needed, due);
    return INFO.finding(
        gross ? FindingClass.GROSS : FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), link.from(), link.at()),
        Message.of(
            "rule.late-dependency.found",
            new OwnedKeyResult(link.to(), late),
            due,
            days,
            link.from(),
            needed),
        Edit.of("rule.late-dependency.edit", needed));
  }
}
