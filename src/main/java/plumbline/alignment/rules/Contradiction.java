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
import plumbline.model.Measure;
import plumbline.score.KeyResultScore;
import plumbline.text.Figure;

/**
 * A confidence that says on track, and a progress that does not.
 *
 * <p>Only of measures that progress step by step: a threshold either holds or does not.
 */
public final class Contradiction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("contradiction", FindingClass.ATTENTION)
          .with("confidence", 0.7)
          .with("gap", 0.25);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.running().stream()
        .filter(one -> !(one.keyResult().measure() instanceof Measure.Threshold))
        .filter(one -> isConfident(facts, facts.score(one)))
        .filter(one -> facts.gap(one) > facts.value(INFO, "gap"))
        .map(one -> finding(facts, one))
        .toList();
  }

  private boolean isConfident(Facts facts, KeyResultScore score) {
    double least = facts.value(INFO, "confidence");
    return score.confidence().filter(given -> given.doubleValue() >= least).isPresent();
  }

  private Finding finding(Facts facts, OwnedKeyResult one) {
    KeyResultScore score = facts.score(one);
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), one.objective(), one.keyResult(), "checkins"),
        Message.of(
            "rule.contradiction.found",
            one,
            new Figure.Share(score.confidence().orElseThrow().doubleValue()),
            new Figure.Share(score.progress().orElseThrow()),
            new Figure.Share(facts.gap(one)),
            new Figure.Share(score.expected().orElseThrow())),
        Edit.of("rule.contradiction.edit"));
  }
}
