package plumbline.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.KeyResult.Pace;
import plumbline.model.Kind;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.score.KeyResultScore;
import plumbline.score.MeanScore;
import plumbline.score.ObjectiveScore;

/** Says how each score comes about: its formula with the figures in it. */
final class Whys {
  private final Site site;

  Whys(Site site) {
    this.site = site;
  }

  /** How an objective's score comes about. */
  Optional<Why> of(Objective objective) {
    ObjectiveScore score = site.scores().of(objective);
    if (score.score().isEmpty()) {
      return Optional.empty();
    }
    List<String> formulas = new ArrayList<>();
    if (score.graded()) {
      formulas.add("The author’s grade: " + site.words().score(score.score()) + ".");
    }
    List<KeyResultScore> counted =
        score.keyResults().stream().filter(KeyResultScore::counts).toList();
    if (!counted.isEmpty()) {
      formulas.add(
          "Weighted mean of the key results that have a value: "
              + mean(counted, true)
              + " = "
              + site.words().score(score.progress())
              + ".");
      if (score.expected().isPresent()) {
        formulas.add(
            "Expected today, the same mean of what each should be at: "
                + mean(counted, false)
                + " = "
                + site.words().score(score.expected())
                + ".");
      }
    }
    formulas.add(rule(objective.kind()));
    return Optional.of(new Why("Why " + site.words().score(score.score()), formulas));
  }

  /** How a team's or a cycle's mean comes about. */
  Optional<Why> of(MeanScore mean) {
    if (mean.score().isEmpty()) {
      return Optional.empty();
    }
    String left =
        mean.unknown() == 0
            ? ""
            : " "
                + Words.count(mean.unknown(), "objective has", "objectives have")
                + " no score yet and "
                + (mean.unknown() == 1 ? "is" : "are")
                + " left out.";
    return Optional.of(
        new Why(
            "Why " + site.words().score(mean.score()),
            List.of(
                "The mean of "
                    + Words.count(mean.known(), "objective", "objectives")
                    + " with a score."
                    + left)));
  }

  private String rule(Kind kind) {
    String green = site.words().score(site.settings().grades().greenFrom());
    String red = site.words().score(site.settings().grades().redBelow());
    return kind == Kind.COMMITTED
        ? "A committed goal is on track only on course for 1.00, and off track below "
            + red
            + " of what is expected."
        : "This goal is on track from "
            + green
            + " of what is expected, and off track below "
            + red
            + " of it.";
  }

  private String mean(List<KeyResultScore> counted, boolean scores) {
    boolean weighted =
        counted.stream().anyMatch(s -> s.keyResult().weight().compareTo(BigDecimal.ONE) != 0);
    String sum =
        counted.stream()
            .map(
                s ->
                    site.words().score(scores ? s.score() : s.expected())
                        + (weighted ? " × " + site.words().number(s.keyResult().weight()) : ""))
            .collect(Collectors.joining(" + "));
    BigDecimal weights =
        counted.stream().map(s -> s.keyResult().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return "(" + sum + ") ÷ " + site.words().number(weights);
  }

  /** How a key result's score comes about. */
  Optional<Why> of(Objective objective, KeyResultScore score) {
    if (score.score().isEmpty()) {
      return Optional.empty();
    }
    List<String> formulas = new ArrayList<>();
    if (score.graded()) {
      formulas.add("The author’s grade: " + site.words().score(score.score()) + ".");
    }
    formulas.add(formula(score));
    expected(objective, score).ifPresent(formulas::add);
    return Optional.of(new Why("Why " + site.words().score(score.score()), formulas));
  }

  private String formula(KeyResultScore score) {
    Measure measure = score.keyResult().measure();
    String result = site.words().score(score.progress());
    if (measure instanceof Measure.Numeric n && score.current().isPresent()) {
      String cut =
          score.progress().getAsDouble() > 1
              ? "; a score ends at 1.00"
              : score.progress().getAsDouble() < 0 ? "; a score starts at 0.00" : "";
      return "(current − start) ÷ (target − start) = ("
          + site.words().number(score.current().get())
          + " − "
          + site.words().number(n.start())
          + ") ÷ ("
          + site.words().number(n.target())
          + " − "
          + site.words().number(n.start())
          + ") = "
          + result
          + cut
          + ".";
    }
    if (measure instanceof Measure.Milestones m) {
      return "Milestones done ÷ milestones = "
          + m.done()
          + " ÷ "
          + m.list().size()
          + " = "
          + result
          + ".";
    }
    if (measure instanceof Measure.Threshold && score.current().isPresent()) {
      return "The latest value "
          + site.words().number(score.current().get())
          + (result.equals("1.00") ? " is" : " is not")
          + " within the bounds, so the score is "
          + result
          + ".";
    }
    return measure instanceof Measure.YesNo y
        ? (y.done() ? "Done: 1.00." : "Not done: 0.00.")
        : "Nothing is measured.";
  }

  private Optional<String> expected(Objective objective, KeyResultScore score) {
    Cycle cycle = site.graph().cycleOf(objective);
    LocalDate asOf = site.scores().asOf();
    if (score.expected().isEmpty() || asOf.isAfter(cycle.end())) {
      return Optional.empty();
    }
    String result = site.words().score(score.expected());
    KeyResult keyResult = score.keyResult();
    if (keyResult.measure() instanceof Measure.Threshold) {
      return Optional.of("Expected today: " + result + ", for a bound has to hold all the time.");
    }
    if (keyResult.measure() instanceof Measure.YesNo) {
      return Optional.of(
          "Expected today: "
              + result
              + ", for it is either done by "
              + site.words().fullDay(score.due())
              + " or not.");
    }
    if (keyResult.measure() instanceof Measure.Milestones m
        && m.list().stream().anyMatch(one -> one.due().isPresent())) {
      long due =
          m.list().stream().filter(one -> !one.due().orElse(score.due()).isAfter(asOf)).count();
      return Optional.of(
          "Expected today: "
              + due
              + " of "
              + m.list().size()
              + " milestones were due = "
              + result
              + ".");
    }
    return Optional.of(line(cycle.start(), score, result));
  }

  private String line(LocalDate start, KeyResultScore score, String result) {
    LocalDate asOf = site.scores().asOf();
    if (!asOf.isBefore(score.due())) {
      return "Expected today: "
          + result
          + ", for it was due on "
          + site.words().fullDay(score.due())
          + ".";
    }
    String square = score.keyResult().pace() == Pace.END_LOADED ? ", squared (end-loaded)," : "";
    long elapsed = Math.max(0, ChronoUnit.DAYS.between(start, asOf));
    return "Expected today: "
        + Words.count(elapsed, "day", "days")
        + " since "
        + site.words().fullDay(start)
        + " ÷ "
        + ChronoUnit.DAYS.between(start, score.due())
        + " days until "
        + site.words().fullDay(score.due())
        + square
        + " = "
        + result
        + ".";
  }
}
