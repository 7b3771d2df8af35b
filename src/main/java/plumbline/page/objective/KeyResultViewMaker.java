package plumbline.page.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.history.Revision;
import plumbline.history.ValueOnDay;
import plumbline.link.Link;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.Lines;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.Status;
import plumbline.page.chart.ChartMaker;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.ProseMaker;
import plumbline.page.history.CommitViewMaker;
import plumbline.page.history.GoalpostMoves;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.site.Words;
import plumbline.page.why.ScoreExplanation;
import plumbline.score.KeyResultScore;
import plumbline.view.FormattedText;
import plumbline.view.KeyResultView;
import plumbline.view.KeyResultView.CheckInLine;
import plumbline.view.KeyResultView.Fact;
import plumbline.view.KeyResultView.Head;
import plumbline.view.KeyResultView.Kpis;
import plumbline.view.KeyResultView.Scale;
import plumbline.view.KeyResultView.Stage;
import plumbline.view.KeyResultView.Supporters;
import plumbline.view.KeyResultView.Values;
import plumbline.view.LinkTo;
import plumbline.view.Meter;

/** Makes the key results of an objective's page. */
public final class KeyResultViewMaker {
  /** How many supporters a key result names; the page lists all below. */
  public static final int MOST_SUPPORTERS = 20;

  private final Site site;
  private final Links links;
  private final GoalLineMaker lines;
  private final ProseMaker prose;
  private final LocalDate asOf;
  private final Words words;

  KeyResultViewMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
    this.lines = new GoalLineMaker(site, links);
    this.prose = new ProseMaker(site, links);
    this.asOf = site.scores().asOf();
    this.words = site.words();
  }

  List<KeyResultView> of(Objective objective) {
    return site.scores().of(objective).keyResults().stream()
        .map(score -> of(objective, score))
        .toList();
  }

  private KeyResultView of(Objective objective, KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    Meter meter = lines.meter(objective, score);
    return new KeyResultView(
        head(objective, score, meter),
        values(objective, score, meter),
        lines.owners(site.graph().owner(objective, keyResult)),
        facts(score),
        WorkLinkMaker.of(keyResult.work()),
        supporters(objective, keyResult),
        new ScoreExplanation(site).of(objective, score),
        new Kpis(
            new KpiLineMaker(site, links).of(keyResult),
            new KpiLineMaker(site, links).why(keyResult)));
  }

  private Head head(Objective objective, KeyResultScore score, Meter meter) {
    KeyResult keyResult = score.keyResult();
    return new Head(
        keyResult.id(),
        lines.label(objective, keyResult),
        prose.of(keyResult.title(), keyResult.lines()),
        meter.state(),
        Optional.of(keyResult.status()).filter(s -> s != Status.ACTIVE).map(words::status),
        site.preview().flatMap(preview -> preview.mark(objective, keyResult, words)),
        words.dated(score.due(), asOf),
        score.isOverdue());
  }

  private Values values(Objective objective, KeyResultScore score, Meter meter) {
    KeyResult keyResult = score.keyResult();
    return new Values(
        meter,
        scale(keyResult.measure(), score),
        statement(keyResult.measure(), score),
        stages(keyResult),
        ChartMaker.of(site, objective, score),
        checkIns(objective, keyResult),
        new GoalpostMoves(site, objective).of(score));
  }

  private Supporters supporters(Objective objective, KeyResult keyResult) {
    List<Link> all = site.graph().supportedBy(objective, keyResult);
    int named = Words.first(all.size(), MOST_SUPPORTERS);
    return new Supporters(
        lines.named(all.stream().map(Link::from).limit(named).toList()),
        Optional.of(all.size() - named)
            .filter(left -> left > 0)
            .map(left -> new LinkTo(words.say("more", left), SupportersPageMaker.SECTION)),
        new CoverageViewMaker(site, links).of(objective, keyResult));
  }

  private Optional<Scale> scale(Measure measure, KeyResultScore score) {
    if (!(measure instanceof Measure.Numeric n)) {
      return Optional.empty();
    }
    String now = score.current().map(value -> words.quantity(value, n.unit())).orElse("–");
    return Optional.of(new Scale(words.number(n.start()), now, words.number(n.target())));
  }

  private Optional<String> statement(Measure measure, KeyResultScore score) {
    if (measure instanceof Measure.Threshold t) {
      return Optional.of(
          score
              .current()
              .map(v -> words.say("statement.last", bounds(t), words.quantity(v, t.unit())))
              .orElseGet(() -> words.say("statement.no-value", bounds(t))));
    }
    if (measure instanceof Measure.YesNo yesNo) {
      return Optional.of(words.say(yesNo.done() ? "statement.done" : "statement.not-done"));
    }
    if (measure instanceof Measure.None) {
      return Optional.of(words.say("statement.no-measure"));
    }
    boolean beyond =
        score.progress().isPresent()
            && (score.progress().getAsDouble() < 0 || score.progress().getAsDouble() > 1);
    String key = score.progress().orElse(0) > 1 ? "statement.beyond" : "statement.behind";
    return beyond ? Optional.of(words.say(key, words.score(score.progress()))) : Optional.empty();
  }

  private String bounds(Measure.Threshold t) {
    if (t.atLeast().isPresent() && t.atMost().isPresent()) {
      return words.say(
          "statement.between",
          words.number(t.atLeast().get()),
          words.quantity(t.atMost().get(), t.unit()));
    }
    return t.atLeast()
        .map(low -> words.say("statement.at-least", words.quantity(low, t.unit())))
        .orElseGet(
            () ->
                words.say("statement.at-most", words.quantity(t.atMost().orElseThrow(), t.unit())));
  }

  private List<Fact> facts(KeyResultScore score) {
    KeyResult keyResult = score.keyResult();
    List<Fact> facts = new ArrayList<>();
    List<CheckIn> known = keyResult.checkInsBy(asOf);
    if (!known.isEmpty() && !score.isSettled()) {
      outlook(facts, known.get(known.size() - 1).outlook());
    }
    score.confidence().ifPresent(c -> facts.add(fact("fact.confidence", words.number(c))));
    known.stream()
        .map(CheckIn::date)
        .reduce((a, b) -> b)
        .ifPresent(day -> facts.add(fact("fact.last-check-in", words.day(day, asOf.getYear()))));
    if (keyResult.weight().compareTo(BigDecimal.ONE) != 0) {
      facts.add(fact("fact.weight", words.number(keyResult.weight())));
    }
    keyResult.metric().ifPresent(metric -> facts.add(fact("fact.metric", metric)));
    if (keyResult.sumsUp()) {
      facts.add(fact("fact.adds-up", words.say("fact.adds-up.what")));
    }
    if (keyResult.pace() == KeyResult.Pace.END_LOADED) {
      facts.add(fact("fact.pace", words.say("fact.pace.end-loaded")));
    }
    return facts;
  }

  /** As the last check-in says it: a later one without a blocker clears it. */
  private void outlook(List<Fact> facts, CheckIn.Outlook of) {
    of.blocker().ifPresent(text -> facts.add(fact("fact.blocker", text)));
    of.next().ifPresent(text -> facts.add(fact("fact.next", text)));
    of.expected().ifPresent(share -> facts.add(fact("fact.expected", words.number(share))));
  }

  private Fact fact(String key, String value) {
    return new Fact(words.say(key), value);
  }

  private List<Stage> stages(KeyResult of) {
    return of.measure() instanceof Measure.Milestones m
        ? m.list().stream()
            .map(
                one ->
                    new Stage(
                        prose.of(one.title(), of.lines()),
                        one.done(),
                        one.due().map(day -> words.dated(day, asOf))))
            .toList()
        : List.of();
  }

  private List<CheckInLine> checkIns(Objective objective, KeyResult keyResult) {
    Map<LocalDate, List<CheckInLine>> byDay = new TreeMap<>(Comparator.reverseOrder());
    for (CheckIn checkIn : keyResult.checkInsBy(asOf)) {
      byDay
          .computeIfAbsent(checkIn.date(), d -> new ArrayList<>())
          .add(0, line(checkIn, keyResult.lines()));
    }
    for (ValueOnDay point : site.history().of(objective).values(keyResult, asOf)) {
      point
          .revision()
          .ifPresent(
              by ->
                  byDay.computeIfAbsent(point.date(), d -> new ArrayList<>()).add(line(point, by)));
    }
    return byDay.values().stream().flatMap(List::stream).toList();
  }

  private CheckInLine line(CheckIn checkIn, Lines lines) {
    return new CheckInLine(
        words.dated(checkIn.date(), asOf),
        checkIn.value().map(words::number).orElse("–"),
        checkIn.confidence().map(words::number).orElse("–"),
        checkIn.note().map(note -> prose.of(note, lines)).orElseGet(() -> FormattedText.plain("–")),
        Optional.empty());
  }

  private CheckInLine line(ValueOnDay point, Revision by) {
    return new CheckInLine(
        words.dated(point.date(), asOf),
        words.number(point.value()),
        "–",
        FormattedText.plain(""),
        Optional.of(CommitViewMaker.of(by, site)));
  }
}
