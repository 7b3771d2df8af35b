package plumbline.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plumbline.link.OkrGraph;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.Kpi;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.Status;
import plumbline.page.KeyResultView.CheckInLine;
import plumbline.page.KeyResultView.Fact;
import plumbline.page.KeyResultView.KpiLine;
import plumbline.page.KeyResultView.Scale;
import plumbline.page.KeyResultView.Stage;
import plumbline.score.Health;
import plumbline.score.KeyResultScore;

/** Makes the key results of an objective's page. */
final class KeyResultViews {
  private final Site site;
  private final Links links;
  private final GoalLines lines;
  private final LocalDate asOf;

  KeyResultViews(Site site, Links links) {
    this.site = site;
    this.links = links;
    this.lines = new GoalLines(site, links);
    this.asOf = site.scores().asOf();
  }

  List<KeyResultView> of(Objective objective) {
    return site.scores().of(objective).keyResults().stream()
        .map(score -> of(objective, score))
        .toList();
  }

  private KeyResultView of(Objective objective, KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    State state = State.of(score.health());
    OkrGraph graph = site.graph();
    return new KeyResultView(
        keyResult.id(),
        GoalLines.label(objective, keyResult),
        keyResult.title(),
        keyResult.measure().name(),
        Optional.of(keyResult.status()).filter(s -> s != Status.ACTIVE).map(Status::word),
        site.preview().flatMap(preview -> preview.mark(objective, keyResult)),
        state,
        Meter.of(state, score.score(), lines.expected(objective, score), score.graded()),
        Day.of(score.due(), asOf),
        isOverdue(score),
        scale(keyResult.measure(), score),
        statement(keyResult.measure(), score),
        lines.owners(graph.owner(objective, keyResult)),
        facts(score),
        graph.supportedBy(objective, keyResult).stream()
            .map(link -> lines.of(link.from()))
            .toList(),
        new Whys(site).of(objective, score),
        stages(keyResult.measure()),
        Charts.of(site, objective, score),
        checkIns(keyResult),
        keyResult.kpis().stream().map(this::kpi).toList());
  }

  private boolean isOverdue(KeyResultScore score) {
    return score.due().isBefore(asOf)
        && score.keyResult().status() == Status.ACTIVE
        && score.score().orElse(0) < 1
        && !(score.keyResult().measure() instanceof Measure.None);
  }

  private static Optional<Scale> scale(Measure measure, KeyResultScore score) {
    if (!(measure instanceof Measure.Numeric n)) {
      return Optional.empty();
    }
    String now = score.current().map(value -> Words.quantity(value, n.unit())).orElse("–");
    return Optional.of(new Scale(Words.number(n.start()), now, Words.number(n.target())));
  }

  private static Optional<String> statement(Measure measure, KeyResultScore score) {
    if (measure instanceof Measure.Threshold t) {
      String now =
          score
              .current()
              .map(v -> "; the last value is " + Words.quantity(v, t.unit()))
              .orElse("; there is no value yet");
      return Optional.of(bounds(t) + now + ".");
    }
    if (measure instanceof Measure.YesNo yesNo) {
      return Optional.of(yesNo.done() ? "Done." : "Not done yet.");
    }
    if (measure instanceof Measure.None) {
      return Optional.of("This key result has no measure, so it counts as unknown, never as 0.");
    }
    boolean beyond =
        score.progress().isPresent()
            && (score.progress().getAsDouble() < 0 || score.progress().getAsDouble() > 1);
    return beyond
        ? Optional.of(
            "Progress is "
                + Words.score(score.progress())
                + (score.progress().getAsDouble() > 1
                    ? ": beyond the target."
                    : ": behind the start."))
        : Optional.empty();
  }

  private static String bounds(Measure.Threshold t) {
    if (t.atLeast().isPresent() && t.atMost().isPresent()) {
      return "Between "
          + Words.number(t.atLeast().get())
          + " and "
          + Words.quantity(t.atMost().get(), t.unit());
    }
    return t.atLeast()
        .map(low -> "At least " + Words.quantity(low, t.unit()))
        .orElseGet(() -> "At most " + Words.quantity(t.atMost().orElseThrow(), t.unit()));
  }

  private List<Fact> facts(KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    List<Fact> facts = new ArrayList<>();
    score.confidence().ifPresent(c -> facts.add(new Fact("Confidence", c.toPlainString())));
    keyResult.checkIns().stream()
        .map(CheckIn::date)
        .filter(day -> !day.isAfter(asOf))
        .reduce((a, b) -> b)
        .ifPresent(day -> facts.add(new Fact("Last check-in", Words.day(day, asOf.getYear()))));
    if (keyResult.weight().compareTo(BigDecimal.ONE) != 0) {
      facts.add(new Fact("Weight", Words.number(keyResult.weight())));
    }
    keyResult.metric().ifPresent(metric -> facts.add(new Fact("Metric", metric)));
    if (keyResult.sumsUp()) {
      facts.add(new Fact("Adds up", "supporters’ changes"));
    }
    if (keyResult.pace() == KeyResult.Pace.END_LOADED) {
      facts.add(new Fact("Pace", "end-loaded"));
    }
    return facts;
  }

  private List<Stage> stages(Measure measure) {
    return measure instanceof Measure.Milestones m
        ? m.list().stream()
            .map(one -> new Stage(one.title(), one.done(), one.due().map(day -> Day.of(day, asOf))))
            .toList()
        : List.of();
  }

  private List<CheckInLine> checkIns(KeyResult keyResult) {
    List<CheckInLine> all = new ArrayList<>();
    for (CheckIn checkIn : keyResult.checkIns()) {
      if (!checkIn.date().isAfter(asOf)) {
        all.add(
            new CheckInLine(
                Day.of(checkIn.date(), asOf),
                checkIn.value().map(Words::number).orElse("–"),
                checkIn.confidence().map(BigDecimal::toPlainString).orElse("–"),
                checkIn.note().orElse("–")));
      }
    }
    Collections.reverse(all);
    return all;
  }

  private KpiLine kpi(Kpi kpi) {
    State state =
        kpi.current().isEmpty()
            ? State.of(Health.UNKNOWN)
            : kpi.isMet()
                ? new State(Health.ON_TRACK.word(), "Met")
                : new State(Health.AT_RISK.word(), "Missed");
    Optional<LinkTo> owner =
        kpi.owner().flatMap(ref -> site.graph().owner(ref.text())).map(links::to);
    return new KpiLine(
        kpi.title(),
        owner,
        Words.quantity(kpi.start(), kpi.unit()),
        kpi.current().map(value -> Words.quantity(value, kpi.unit())).orElse("–"),
        Words.quantity(kpi.target(), kpi.unit()),
        state);
  }
}
