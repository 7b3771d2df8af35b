package plumbline.page.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.MeanScore;
import plumbline.score.ObjectiveScore;
import plumbline.text.Figure;
import plumbline.view.Explanation;

/** Says how the mean of objectives and its colour come about, with the figures. */
public final class MeanExplanation {
  /** Longer sums are told, not written out. */
  private static final int MOST_TERMS = 12;

  private final Site site;
  private final Words words;

  public MeanExplanation(Site site) {
    this.site = site;
    this.words = site.words();
  }

  /**
   * Empty where no score is known.
   *
   * @param mean of these objectives
   */
  public Optional<Explanation> of(List<Objective> live, MeanScore mean) {
    if (mean.score().isEmpty()) {
      return Optional.empty();
    }
    List<String> formulas = new ArrayList<>();
    formulas.add(sum(live, mean));
    if (mean.unknown() > 0) {
      formulas.add(words.say("why-mean.left-out", mean.unknown()));
    }
    formulas.add(colour(mean));
    return Optional.of(
        new Explanation(
            words.say("why-mean.question", words.share(mean.score().getAsDouble())), formulas));
  }

  private String sum(List<Objective> live, MeanScore mean) {
    Figure result = words.share(mean.score().getAsDouble());
    if (mean.known() > MOST_TERMS) {
      return words.say("why-mean.many", mean.known(), result);
    }
    List<WrittenMean.Term> terms =
        live.stream()
            .map(site.scores()::of)
            .map(ObjectiveScore::score)
            .filter(OptionalDouble::isPresent)
            .map(score -> new WrittenMean.Term(score.getAsDouble(), BigDecimal.ONE))
            .toList();
    return words.say(
        "why-mean.sum",
        mean.known(),
        new WrittenMean(words, terms).terms(mean.score().getAsDouble()),
        result);
  }

  private String colour(MeanScore mean) {
    return new HealthExplanation(site)
        .of(mean.health(), mean.score().getAsDouble(), mean.comparedWith(), mean.kind());
  }
}
