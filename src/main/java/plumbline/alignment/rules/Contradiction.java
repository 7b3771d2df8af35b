package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Figures;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.Places;
import plumbline.alignment.RuleInfo;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Measure;
import plumbline.score.KeyResultScore;

/**
 * A confidence that says on track, and a progress that does not.
 *
 * <p>Only of measures that progress step by step: a threshold either holds or does not.
 */
public final class Contradiction implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("contradiction", "Contradiction")
          .finds(
              "confidence says on track, and progress is over 0.25 below expected today",
              FindingClass.ATTENTION)
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
        Places.of(facts.graph(), one.objective(), one.keyResult(), "checkins"),
        Message.of(
            "{}: confidence {} says on track; progress {} is {} below the {} expected today.",
            one,
            Figures.share(score.confidence().orElseThrow().doubleValue()),
            Figures.share(score.progress().orElseThrow()),
            Figures.share(facts.gap(one)),
            Figures.share(score.expected().orElseThrow())),
        Edit.of("Say in the next check-in what makes up for it, or lower the confidence."));
  }
}
