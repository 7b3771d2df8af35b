package plumbline.alignment.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import plumbline.link.OwnedKeyResult;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.score.KeyResultScore;

/** Key results whose last value is too old to tell anything; one finding an objective. */
public final class Stale implements Rule {
  private static final RuleInfo INFO = RuleInfo.consistency("stale", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream().flatMap(one -> finding(facts, one).stream()).toList();
  }

  private Optional<Finding> finding(Facts facts, Objective objective) {
    List<KeyResultScore> old =
        facts.scores().of(objective).keyResults().stream()
            .filter(score -> score.health() == Health.OUTDATED)
            .toList();
    return switch (old.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(one(facts, objective, old.get(0)));
      default -> Optional.of(several(facts, objective, old));
    };
  }

  private Finding one(Facts facts, Objective objective, KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    String line = "- { date: %s, value: … }".formatted(facts.asOf());
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, keyResult, "checkins"),
        age(facts, new OwnedKeyResult(objective, keyResult), score),
        Edit.of("rule.stale.edit")
            .with(new Edit.LineChange(FindingPlaces.at(keyResult, "checkins"), "", line)));
  }

  private static Message age(Facts facts, OwnedKeyResult of, KeyResultScore score) {
    LocalDate since = score.valueDate().orElse(facts.cycle().start());
    long days = ChronoUnit.DAYS.between(since, facts.asOf());
    return score.valueDate().isPresent()
        ? Message.of("rule.stale.found", of, since, days, limit(facts))
        : Message.of("rule.stale.never", of, days, limit(facts));
  }

  private Finding several(Facts facts, Objective objective, List<KeyResultScore> old) {
    KeyResult first = old.get(0).keyResult();
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, FindingPlaces.at(first, "checkins")),
        Message.of(
            "rule.stale.several",
            old.size(),
            facts.keyResults(objective).size(),
            objective,
            limit(facts),
            old.stream().map(one -> new OwnedKeyResult(objective, one.keyResult())).toList()),
        Edit.of("rule.stale.several-edit"));
  }

  private static int limit(Facts facts) {
    return facts.settings().alignment().staleAfterDays();
  }
}
