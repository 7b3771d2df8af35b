package plumbline.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.history.Point;
import plumbline.history.Revision;
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
    State state = site.words().state(score.health());
    OkrGraph graph = site.graph();
    return new KeyResultView(
        keyResult.id(),
        GoalLines.label(objective, keyResult),
        keyResult.title(),
        keyResult.measure().name(),
        Optional.of(keyResult.status()).filter(s -> s != Status.ACTIVE).map(site.words()::status),
        site.preview().flatMap(preview -> preview.mark(objective, keyResult)),
        state,
        site.words().meter(state, score.score(), lines.expected(objective, score), score.graded()),
        site.words().dated(score.due(), asOf),
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
        checkIns(objective, keyResult),
        new Goalposts(site, objective).of(score),
        keyResult.kpis().stream().map(this::kpi).toList());
  }

  private boolean isOverdue(KeyResultScore score) {
    return score.due().isBefore(asOf)
        && score.keyResult().status() == Status.ACTIVE
        && score.score().orElse(0) < 1
        && !(score.keyResult().measure() instanceof Measure.None);
  }

  private Optional<Scale> scale(Measure measure, KeyResultScore score) {
    if (!(measure instanceof Measure.Numeric n)) {
      return Optional.empty();
    }
    String now = score.current().map(value -> site.words().quantity(value, n.unit())).orElse("–");
    return Optional.of(
        new Scale(site.words().number(n.start()), now, site.words().number(n.target())));
  }

  private Optional<String> statement(Measure measure, KeyResultScore score) {
    if (measure instanceof Measure.Threshold t) {
      String now =
          score
              .current()
              .map(v -> "; the last value is " + site.words().quantity(v, t.unit()))
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
                + site.words().score(score.progress())
                + (score.progress().getAsDouble() > 1
                    ? ": beyond the target."
                    : ": behind the start."))
        : Optional.empty();
  }

  private String bounds(Measure.Threshold t) {
    if (t.atLeast().isPresent() && t.atMost().isPresent()) {
      return "Between "
          + site.words().number(t.atLeast().get())
          + " and "
          + site.words().quantity(t.atMost().get(), t.unit());
    }
    return t.atLeast()
        .map(low -> "At least " + site.words().quantity(low, t.unit()))
        .orElseGet(() -> "At most " + site.words().quantity(t.atMost().orElseThrow(), t.unit()));
  }

  private List<Fact> facts(KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    List<Fact> facts = new ArrayList<>();
    score.confidence().ifPresent(c -> facts.add(new Fact("Confidence", c.toPlainString())));
    keyResult.checkIns().stream()
        .map(CheckIn::date)
        .filter(day -> !day.isAfter(asOf))
        .reduce((a, b) -> b)
        .ifPresent(
            day -> facts.add(new Fact("Last check-in", site.words().day(day, asOf.getYear()))));
    if (keyResult.weight().compareTo(BigDecimal.ONE) != 0) {
      facts.add(new Fact("Weight", site.words().number(keyResult.weight())));
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
            .map(
                one ->
                    new Stage(
                        one.title(),
                        one.done(),
                        one.due().map(day -> site.words().dated(day, asOf))))
            .toList()
        : List.of();
  }

  private List<CheckInLine> checkIns(Objective objective, KeyResult keyResult) {
    Map<LocalDate, List<CheckInLine>> byDay = new TreeMap<>(Comparator.reverseOrder());
    for (CheckIn checkIn : keyResult.checkIns()) {
      if (!checkIn.date().isAfter(asOf)) {
        byDay.computeIfAbsent(checkIn.date(), d -> new ArrayList<>()).add(0, line(checkIn));
      }
    }
    for (Point point : site.history().of(objective).values(keyResult, asOf)) {
      point
          .revision()
          .ifPresent(
              by ->
                  byDay.computeIfAbsent(point.date(), d -> new ArrayList<>()).add(line(point, by)));
    }
    return byDay.values().stream().flatMap(List::stream).toList();
  }

  private CheckInLine line(CheckIn checkIn) {
    return new CheckInLine(
        site.words().dated(checkIn.date(), asOf),
        checkIn.value().map(site.words()::number).orElse("–"),
        checkIn.confidence().map(BigDecimal::toPlainString).orElse("–"),
        checkIn.note().orElse("–"),
        Optional.empty());
  }

  private CheckInLine line(Point point, Revision by) {
    return new CheckInLine(
        site.words().dated(point.date(), asOf),
        site.words().number(point.value()),
        "–",
        "",
        Optional.of(CommitView.of(by, site)));
  }

  private KpiLine kpi(Kpi kpi) {
    State state =
        kpi.current().isEmpty()
            ? site.words().state(Health.UNKNOWN)
            : kpi.isMet()
                ? new State(Health.ON_TRACK.word(), "Met")
                : new State(Health.AT_RISK.word(), "Missed");
    Optional<LinkTo> owner =
        kpi.owner().flatMap(ref -> site.graph().owner(ref.text())).map(links::to);
    return new KpiLine(
        kpi.title(),
        owner,
        site.words().quantity(kpi.start(), kpi.unit()),
        kpi.current().map(value -> site.words().quantity(value, kpi.unit())).orElse("–"),
        site.words().quantity(kpi.target(), kpi.unit()),
        state);
  }
}
