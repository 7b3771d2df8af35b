package plumbline.page.why;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.KeyResult;
import plumbline.model.KeyResult.Pace;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;
import plumbline.view.Explanation;

/** Says how each score comes about: its formula with the figures in it. */
public final class ScoreExplanation {
  private final Site site;
  private final Words words;

  public ScoreExplanation(Site site) {
    this.site = site;
    this.words = site.words();
  }

  /** How an objective's score comes about. */
  public Explanation of(Objective objective) {
    ObjectiveScore score = site.scores().of(objective);
    if (score.score().isEmpty()) {
      return new UnscoredExplanation(site).of(score);
    }
    List<String> formulas = new ArrayList<>();
    if (score.graded()) {
      formulas.add(words.say("why.grade", words.score(score.score())));
    }
    List<KeyResultScore> counted =
        score.keyResults().stream().filter(KeyResultScore::counts).toList();
    if (!counted.isEmpty()) {
      formulas.add(
          words.say(
              "why.mean",
              mean(counted, KeyResultScore::score, score.progress().getAsDouble()),
              words.score(score.progress())));
      if (score.comparedWith().isPresent()) {
        formulas.add(
            words.say(
                "why.expected-mean",
                mean(counted, KeyResultScore::expected, score.expected().getAsDouble()),
                words.score(score.expected())));
      }
    }
    formulas.add(colour(score));
    return why(score.score(), formulas);
  }

  private Explanation why(OptionalDouble score, List<String> formulas) {
    return new Explanation(words.say("why.title", words.score(score)), formulas);
  }

  private String colour(ObjectiveScore score) {
    Objective objective = score.objective();
    return score.health() == Health.NOT_COUNTED
        ? words.say("why.not-counted")
        : new HealthExplanation(site)
            .of(
                score.health(),
                score.score().getAsDouble(),
                score.comparedWith(),
                objective.kind());
  }

  /** Those of which nothing is expected, as no measure tells what, are left out. */
  private String mean(
      List<KeyResultScore> counted, Function<KeyResultScore, OptionalDouble> share, double result) {
    List<WrittenMean.Term> terms =
        counted.stream()
            .filter(one -> share.apply(one).isPresent())
            .map(
                one ->
                    new WrittenMean.Term(share.apply(one).getAsDouble(), one.keyResult().weight()))
            .toList();
    return new WrittenMean(words, terms).formula(result);
  }

  /** How a key result's score comes about. */
  public Explanation of(Objective objective, KeyResultScore score) {
    if (score.score().isEmpty()) {
      return new UnscoredExplanation(site).of(score);
    }
    List<String> formulas = new ArrayList<>();
    if (score.graded()) {
      formulas.add(words.say("why.grade", words.score(score.score())));
    }
    formulas.add(formula(score));
    expected(objective, score).ifPresent(formulas::add);
    colour(objective, score).ifPresent(formulas::add);
    return why(score.score(), formulas);
  }

  /** Empty where nothing is known. On course the progress is judged as it is, above 1 too. */
  private Optional<String> colour(Objective objective, KeyResultScore score) {
    if (score.health() == Health.NOT_COUNTED) {
      return Optional.of(words.say("why.not-counted"));
    }
    if (score.health() == Health.UNKNOWN) {
      return Optional.empty();
    }
    OptionalDouble judged = score.isSettled() ? score.score() : score.progress();
    return Optional.of(
        new HealthExplanation(site)
            .of(score.health(), judged.getAsDouble(), score.comparedWith(), objective.kind()));
  }

  private String formula(KeyResultScore score) {
    Measure measure = score.keyResult().measure();
    String result = words.score(score.progress());
    if (measure instanceof Measure.Numeric n && score.current().isPresent()) {
      return formula(n, score, result);
    }
    if (measure instanceof Measure.Milestones m) {
      return words.say("why.milestones", m.done(), m.list().size(), result);
    }
    if (measure instanceof Measure.Threshold && score.current().isPresent()) {
      String key = score.progress().orElse(0) == 1 ? "why.within" : "why.outside";
      return words.say(key, words.number(score.current().get()), result);
    }
    return measure instanceof Measure.YesNo y
        ? words.say(y.done() ? "why.done" : "why.not-done", result)
        : words.say("why.nothing");
  }

  private String formula(Measure.Numeric n, KeyResultScore score, String result) {
    double progress = score.progress().orElse(0);
    String key =
        progress > 1 ? "why.numeric-above" : progress < 0 ? "why.numeric-below" : "why.numeric";
    return words.say(
        key,
        words.number(score.current().orElseThrow()),
        words.number(n.start()),
        words.number(n.target()),
        result,
        words.score(progress > 1 ? 1 : 0));
  }

  private Optional<String> expected(Objective objective, KeyResultScore score) {
    Cycle cycle = site.graph().cycleOf(objective);
    LocalDate asOf = site.scores().asOf();
    if (score.comparedWith().isEmpty()) {
      return Optional.empty();
    }
    String result = words.score(score.comparedWith());
    KeyResult keyResult = score.keyResult();
    if (keyResult.measure() instanceof Measure.Threshold) {
      return Optional.of(words.say("why.expected.bound", result));
    }
    if (keyResult.measure() instanceof Measure.YesNo) {
      return Optional.of(words.say("why.expected.yes-no", result, words.fullDay(score.due())));
    }
    if (keyResult.measure() instanceof Measure.Milestones m
        && m.list().stream().anyMatch(one -> one.due().isPresent())) {
      long due =
          m.list().stream().filter(one -> !one.due().orElse(score.due()).isAfter(asOf)).count();
      return Optional.of(words.say("why.expected.milestones", due, m.list().size(), result));
    }
    return Optional.of(line(cycle.start(), score, result));
  }

  private String line(LocalDate start, KeyResultScore score, String result) {
    LocalDate asOf = site.scores().asOf();
    if (!asOf.isBefore(score.due())) {
      return words.say("why.expected.past", result, words.fullDay(score.due()));
    }
    boolean squared = score.keyResult().pace() == Pace.END_LOADED;
    long elapsed = Math.max(0, ChronoUnit.DAYS.between(start, asOf));
    return words.say(
        squared ? "why.expected.squared" : "why.expected.linear",
        elapsed,
        words.fullDay(start),
        ChronoUnit.DAYS.between(start, score.due()),
        words.fullDay(score.due()),
        result);
  }
}
