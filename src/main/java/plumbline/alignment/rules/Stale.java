package plumbline.alignment.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Aspect;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Fence;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.TeamMeasure;
import plumbline.alignment.rules.aid.JustWritten;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.score.KeyResultScore;

/** Key results whose last value is too old to tell anything; one finding an objective. */
public final class Stale implements Rule, TeamMeasure {
  private static final RuleInfo INFO = RuleInfo.consistency("stale", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream().flatMap(one -> finding(facts, one).stream()).toList();
  }

  @Override
  public Aspect aspect() {
    return Aspect.VALUES;
  }

  @Override
  public double tolerance(Facts facts) {
    return limit(facts);
  }

  /**
   * The age in days of the values of a team's key results of which more is to come: their median,
   * so that one forgotten key result does not speak for all.
   */
  @Override
  public Map<String, Double> byTeam(Facts facts) {
    Map<String, List<Double>> ages = new HashMap<>();
    for (OwnedKeyResult one : facts.running()) {
      KeyResultScore score = facts.score(one);
      if (score.current().isPresent() && score.valueDate().isPresent()) {
        double age = ChronoUnit.DAYS.between(score.valueDate().get(), facts.asOf());
        facts
            .graph()
            .teamsOf(facts.graph().owner(one.objective(), one.keyResult()))
            .forEach(team -> ages.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(age));
      }
    }
    Map<String, Double> medians = new HashMap<>();
    ages.forEach((team, all) -> medians.put(team, median(all)));
    return medians;
  }

  private static double median(List<Double> all) {
    return Fence.of(all.stream().mapToDouble(Double::doubleValue).toArray(), 0).median();
  }

  private Optional<Finding> finding(Facts facts, Objective objective) {
    List<KeyResultScore> old =
        facts.scores().of(objective).keyResults().stream()
            .filter(score -> score.health() == Health.OUTDATED || isSilent(facts, score))
            .filter(score -> !JustWritten.is(facts, objective, score.keyResult()))
            .toList();
    return switch (old.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(one(facts, objective, old.get(0)));
      default -> Optional.of(several(facts, objective, old));
    };
  }

  /** Whether no value was ever given, in all the time in which one would have become outdated. */
  private static boolean isSilent(Facts facts, KeyResultScore score) {
    return score.health() == Health.UNKNOWN
        && !score.isSettled()
        && score.keyResult().measure().hasValues()
        && facts.cycle().start().plusDays(limit(facts)).isBefore(facts.asOf());
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
