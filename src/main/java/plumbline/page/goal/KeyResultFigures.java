package plumbline.page.goal;

import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.score.KeyResultScore;
import plumbline.text.Figure;
import plumbline.text.Language;

/** Says in a few words where a key result began, where it is and where it is to go. */
public final class KeyResultFigures {
  private final Language language;

  public KeyResultFigures(Language language) {
    this.language = language;
  }

  /** {@code 0 → 120 of 200 MQLs}, or what its measure has instead. */
  public String of(KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    Measure measure = keyResult.measure();
    if (measure instanceof Measure.Numeric numeric) {
      return numeric(numeric, score);
    }
    if (measure instanceof Measure.Threshold threshold) {
      return threshold(threshold, score);
    }
    if (measure instanceof Measure.Milestones milestones) {
      return language.say("figures.milestones", milestones.done(), milestones.list().size());
    }
    return measure instanceof Measure.YesNo yesNo
        ? language.say(yesNo.done() ? "figures.done" : "figures.not-done")
        : language.say("figures.unmeasured");
  }

  private String numeric(Measure.Numeric numeric, KeyResultScore score) {
    return language.say(
        "figures.numeric",
        new Figure.Plain(numeric.start()),
        score.current().<Object>map(Figure.Plain::new).orElse("–"),
        new Figure.Quantity(numeric.target(), numeric.unit()));
  }

  private String threshold(Measure.Threshold threshold, KeyResultScore score) {
    Object now =
        score
            .current()
            .<Object>map(value -> new Figure.Quantity(value, threshold.unit()))
            .orElse("–");
    if (threshold.atLeast().isPresent() && threshold.atMost().isPresent()) {
      return language.say(
          "figures.between",
          now,
          new Figure.Plain(threshold.atLeast().get()),
          new Figure.Plain(threshold.atMost().get()));
    }
    return threshold
        .atLeast()
        .map(low -> language.say("figures.at-least", now, new Figure.Plain(low)))
        .orElseGet(
            () ->
                language.say(
                    "figures.at-most", now, new Figure.Plain(threshold.atMost().orElseThrow())));
  }
}
