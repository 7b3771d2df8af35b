package plumbline.alignment.rules;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.Titles;
import plumbline.link.Link;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;

/**
 * An objective that says again what it supports: the same title as the objective or the key result,
 * or the same metric and target.
 */
public final class RestatedParent implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("restated-parent", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .flatMap(objective -> facts.graph().supports(objective).stream())
        .filter(link -> link.to().status().isLive())
        .flatMap(link -> finding(facts, link).stream())
        .toList();
  }

  private Optional<Finding> finding(Facts facts, Link link) {
    Objective objective = link.from();
    String title = Titles.normalised(objective.title());
    if (title.equals(Titles.normalised(link.to().title()))) {
      return Optional.of(sameTitle(facts, objective, link.to()));
    }
    Optional<KeyResult> named =
        link.keyResult().filter(one -> title.equals(Titles.normalised(one.title())));
    return named
        .map(one -> sameTitle(facts, objective, new OwnedKeyResult(link.to(), one)))
        .or(() -> sameTarget(facts, link));
  }

  private Finding sameTitle(Facts facts, Objective objective, Object parent) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, "title"),
        Message.of("rule.restated-parent.title-alike", objective, parent),
        Edit.of("rule.restated-parent.title-edit"));
  }

  private Optional<Finding> sameTarget(Facts facts, Link link) {
    return facts.keyResults(link.from()).stream()
        .flatMap(
            one ->
                facts.keyResults(link.to()).stream()
                    .filter(other -> isSameTarget(one, other))
                    .map(other -> sameTarget(facts, link, one, other)))
        .findFirst();
  }

  private static boolean isSameTarget(KeyResult one, KeyResult other) {
    return one.metric().isPresent()
        && one.metric().equals(other.metric())
        && one.measure() instanceof Measure.Numeric numeric
        && other.measure() instanceof Measure.Numeric otherNumeric
        && numeric.target().compareTo(otherNumeric.target()) == 0;
  }

  private Finding sameTarget(Facts facts, Link link, KeyResult one, KeyResult other) {
    Measure.Numeric numeric = (Measure.Numeric) one.measure();
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), link.from(), one, "metric"),
        Message.of(
            "rule.restated-parent.target-alike",
            new OwnedKeyResult(link.from(), one),
            Message.quantity(numeric.target(), numeric.unit()),
            new OwnedKeyResult(link.to(), other)),
        Edit.of("rule.restated-parent.target-edit"));
  }
}
