package plumbline.page.present;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Report;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.page.alignment.AlignmentWords;
import plumbline.page.chart.HistogramMaker;
import plumbline.page.chart.StripMaker;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.KeyResultFigures;
import plumbline.page.goal.ShareViewMaker;
import plumbline.page.present.Screens.Draft;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.score.KeyResultScore;
import plumbline.score.MeanScore;
import plumbline.text.Language;
import plumbline.view.LinkTo;
import plumbline.view.Meter;
import plumbline.view.PresentPage;
import plumbline.view.PresentPage.Cover;
import plumbline.view.PresentPage.Glance;
import plumbline.view.PresentPage.Row;
import plumbline.view.PresentPage.Sum;
import plumbline.view.ShareView;
import plumbline.view.Urls;

/** Makes the presentation of a cycle. */
public final class PresentPageMaker {
  private final Site site;
  private final Cycle cycle;
  private final OkrGraph graph;
  private final Language language;
  private final String path;
  private final Links links;
  private final Screens screens;

  public PresentPageMaker(Site site, Cycle cycle) {
    this.site = site;
    this.cycle = cycle;
    this.graph = site.graph();
    this.language = site.language();
    this.path = site.presentUrl(cycle);
    this.links = new Links(path);
    this.screens = new Screens(language);
  }

  public PresentPage page() {
    companyObjectives().forEach(this::objective);
    standing();
    alignment();
    goals();
    closing();
    Company company = graph.company();
    return new PresentPage(
        new FrameMaker(site).of(place(), List.of(links.to(cycle))),
        new Cover(
            company.name(),
            cycle.title(),
            site.words().dates(cycle),
            company.mission(),
            screens.count()),
        path.equals(Urls.PRESENT) ? links.to(company) : links.to(cycle),
        screens.list());
  }

  /** What each team set out to do, or the way there. */
  private void goals() {
    TeamDecks decks = new TeamDecks(site, cycle);
    if (decks.isNeeded()) {
      decks.addIndex(screens, links);
    } else {
      new GoalScreens(site, cycle, path).addAll(screens);
    }
  }

  private PageIdentity place() {
    return new PageIdentity(
        path,
        language.say("present.title", cycle.title()),
        Urls.CYCLES,
        Optional.of(cycle),
        other -> graph.objectives(other).isEmpty() ? Urls.of(other) : site.presentUrl(other));
  }

  /** The cycle's own first, then those of the cycles around it. */
  private List<Objective> companyObjectives() {
    return graph.enclosing(cycle).stream()
        .flatMap(one -> graph.objectives(one).stream())
        .filter(one -> graph.owner(one) instanceof Company && one.status().isLive())
        .toList();
  }

  private void objective(Objective objective) {
    Meter meter = new GoalLineMaker(site, links).meter(objective);
    String cycleTitle = graph.cycleOf(objective).title();
    screens.add(
        Draft.of(
                "objective-" + screens.count(),
                language.say("present.company-objective", cycleTitle),
                objective.title())
            .leadingTo(links.to(objective).url())
            .with(new Sum(Optional.of(meter), Optional.empty()))
            .withRows(
                site.scores().of(objective).keyResults().stream()
                    .map(score -> row(objective, score))
                    .toList()));
  }

  private Row row(Objective objective, KeyResultScore score) {
    Meter meter = new GoalLineMaker(site, links).meter(objective, score);
    return new Row(
        links.to(objective, score.keyResult()),
        new KeyResultFigures(language).of(score),
        meter.state(),
        meter);
  }

  /** How all of the cycle's objectives stand. */
  private void standing() {
    List<Objective> live = Site.live(graph.objectives(cycle));
    Draft draft =
        Draft.of("standing", cycle.title(), language.say("present.standing"))
            .leadingTo(links.to(cycle).url())
            .with(sum(site, cycle, live))
            .with(HistogramMaker.of(site, live));
    screens.add(draft);
  }

  /** The mean of objectives of a cycle as the one big score. */
  static Sum sum(Site site, Cycle cycle, List<Objective> live) {
    MeanScore mean = site.scores().of(live);
    return new Sum(Optional.empty(), Optional.of(site.words().mean(mean)));
  }

  private void alignment() {
    Report report = site.report(cycle);
    Map<AlignmentState, Integer> counts = new EnumMap<>(AlignmentState.class);
    report.states().values().forEach(state -> counts.merge(state, 1, Integer::sum));
    ShareView share =
        ShareViewMaker.of(
            site.words(),
            counts.getOrDefault(AlignmentState.ALIGNED, 0),
            counts.getOrDefault(AlignmentState.EXPLAINED, 0),
            counts.getOrDefault(AlignmentState.UNEXPLAINED, 0));
    screens.add(
        Draft.of("alignment", cycle.title(), language.say("present.alignment"))
            .leadingTo(links.url(site.alignmentUrl(cycle)))
            .with(
                new Glance(
                    new AlignmentWords(site, report).sentence(),
                    share,
                    StripMaker.of(site, report))));
  }

  private void closing() {
    List<LinkTo> more = new ArrayList<>();
    more.add(links.to(graph.company()));
    more.add(links.to(cycle));
    more.add(new LinkTo(language.say("nav.alignment"), links.url(site.alignmentUrl(cycle))));
    more.add(new LinkTo(language.say("nav.graph"), links.url(site.graphUrl(cycle))));
    screens.add(Draft.of("end", cycle.title(), left()).withLinks(more));
  }

  private String left() {
    LocalDate asOf = site.scores().asOf();
    if (cycle.isOver(asOf)) {
      return language.say("present.over", cycle.title());
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(asOf, cycle.end()));
    return language.say("present.days-left", days, cycle.title());
  }
}
