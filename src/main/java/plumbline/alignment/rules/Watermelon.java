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
import plumbline.link.OwnedKeyResult;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;
import plumbline.text.Figure;

/** An objective that is green outside and red inside. */
public final class Watermelon implements Rule {
  private static final RuleInfo INFO = RuleInfo.consistency("watermelon", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .map(objective -> facts.scores().of(objective))
        .filter(score -> score.health() == Health.ON_TRACK)
        .filter(score -> !red(score).isEmpty() || weight(behind(score)) * 2 >= weight(live(score)))
        .filter(score -> !behind(score).isEmpty())
        .map(score -> finding(facts, score))
        .toList();
  }

  private static List<KeyResultScore> live(ObjectiveScore score) {
    return score.keyResults().stream().filter(one -> one.keyResult().status().isLive()).toList();
  }

  private static List<KeyResultScore> red(ObjectiveScore score) {
    return live(score).stream().filter(one -> one.health() == Health.OFF_TRACK).toList();
  }

  private static List<KeyResultScore> behind(ObjectiveScore score) {
    return live(score).stream().filter(one -> ProviderBehind.isBehind(one.health())).toList();
  }

  private static double weight(List<KeyResultScore> scores) {
    return scores.stream().mapToDouble(one -> one.keyResult().weight().doubleValue()).sum();
  }

  private Finding finding(Facts facts, ObjectiveScore score) {
    Objective objective = score.objective();
    KeyResult worst = behind(score).get(0).keyResult();
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), objective, FindingPlaces.at(worst, "title")),
        Message.of(
            "rule.watermelon.found",
            objective,
            facts.share(score.score().orElseThrow()),
            behind(score).size(),
            live(score).size(),
            new Figure.Percent(weight(behind(score)) / weight(live(score))),
            behind(score).stream()
                .map(one -> new OwnedKeyResult(objective, one.keyResult()))
                .toList()),
        Edit.of("rule.watermelon.edit"));
  }
}
