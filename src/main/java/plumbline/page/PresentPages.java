package plumbline.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Report;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Person;
import plumbline.model.Team;
import plumbline.page.Frames.Place;
import plumbline.page.PresentPage.Box;
import plumbline.page.PresentPage.Cover;
import plumbline.page.PresentPage.Glance;
import plumbline.page.PresentPage.Item;
import plumbline.page.PresentPage.Row;
import plumbline.page.PresentPage.Sum;
import plumbline.page.Screens.Draft;
import plumbline.score.KeyResultScore;
import plumbline.score.MeanScore;
import plumbline.score.ObjectiveScore;
import plumbline.text.Language;

/** Makes the presentation of a cycle. */
final class PresentPages {
  private static final int MOST_ITEMS = 3;

  private final Site site;
  private final Cycle cycle;
  private final OkrGraph graph;
  private final Language language;
  private final String path;
  private final Links links;
  private final Screens screens;

  PresentPages(Site site, Cycle cycle) {
    this.site = site;
    this.cycle = cycle;
    this.graph = site.graph();
    this.language = site.language();
    this.path = site.presentUrl(cycle);
    this.links = new Links(path);
    this.screens = new Screens(language);
  }

  PresentPage page() {
    companyObjectives().forEach(this::objective);
    standing();
    alignment();
    TeamLines.inOrder(site).forEach(placed -> team(placed.team()));
    withoutTeam();
    closing();
    Company company = graph.company();
    return new PresentPage(
        new Frames(site).of(place(), List.of(links.to(cycle))),
        new Cover(
            company.name(),
            cycle.title(),
            CyclePages.dates(site, cycle),
            company.mission(),
            screens.count()),
        path.equals(Urls.PRESENT) ? links.to(company) : links.to(cycle),
        screens.list());
  }

  private Place place() {
    return new Place(
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
    ObjectiveScore score = site.scores().of(objective);
    State state = site.words().state(score.health());
    GoalLines lines = new GoalLines(site, links);
    String cycleTitle = graph.cycleOf(objective).title();
    screens.add(
        Draft.of(
                "objective-" + screens.count(),
                language.say("present.company-objective", cycleTitle),
                objective.title())
            .leadingTo(links.to(objective).url())
            .with(
                new Sum(
                    state,
                    site.words()
                        .meter(
                            state,
                            score.score(),
                            lines.expected(objective, score),
                            score.graded())))
            .withRows(objective.keyResults().stream().map(kr -> row(objective, kr)).toList()));
  }

  private Row row(Objective objective, KeyResult keyResult) {
    KeyResultScore score = site.scores().of(objective, keyResult);
    State state = site.words().state(score.health());
    OptionalDouble expected = new GoalLines(site, links).expected(objective, score);
    return new Row(
        links.to(objective, keyResult),
        new KeyResultFigures(language).of(score),
        state,
        site.words().meter(state, score.score(), expected, score.graded()));
  }

  private Row row(Objective objective) {
    ObjectiveScore score = site.scores().of(objective);
    State state = site.words().state(score.health());
    OptionalDouble expected = new GoalLines(site, links).expected(objective, score);
    return new Row(
        links.to(objective),
        graph.owner(objective).name(),
        state,
        site.words().meter(state, score.score(), expected, score.graded()));
  }

  /** How all of the cycle's objectives stand. */
  private void standing() {
    List<Objective> live = Site.live(graph.objectives(cycle));
    Draft draft =
        Draft.of("standing", cycle.title(), language.say("present.standing"))
            .leadingTo(links.to(cycle).url())
            .with(sum(live))
            .with(Histograms.of(site, live));
    screens.add(draft);
  }

  private Sum sum(List<Objective> live) {
    MeanScore mean = site.scores().of(live);
    State state = site.words().state(mean.health());
    OptionalDouble expected =
        site.scores().asOf().isAfter(cycle.end()) ? OptionalDouble.empty() : mean.expected();
    return new Sum(state, site.words().meter(state, mean.score(), expected, false));
  }

  private void alignment() {
    Report report = site.report(cycle);
    Map<AlignmentState, Integer> counts = new EnumMap<>(AlignmentState.class);
    report.states().values().forEach(state -> counts.merge(state, 1, Integer::sum));
    ShareView share =
        ShareView.of(
            site.words(),
            counts.getOrDefault(AlignmentState.ALIGNED, 0),
            counts.getOrDefault(AlignmentState.EXPLAINED, 0),
            counts.getOrDefault(AlignmentState.UNEXPLAINED, 0));
    screens.add(
        Draft.of("alignment", cycle.title(), language.say("present.alignment"))
            .leadingTo(links.url(site.alignmentUrl(cycle)))
            .with(
                new Glance(
                    new AlignmentWords(site, report).sentence(), share, Strips.of(site, report))));
  }

  private void team(Team team) {
    List<Objective> all =
        graph.objectivesOf(team).stream().filter(one -> TeamLines.isIn(one, cycle)).toList();
    Draft draft =
        Draft.of("team-" + team.id(), team.name(), language.say("present.team", team.name()))
            .leadingTo(links.to(team).url());
    goals(draft, all, site.report(cycle).of(team));
  }

  /** What people who are in no team answer for themselves. */
  private void withoutTeam() {
    List<Objective> all =
        graph.objectives(cycle).stream()
            .filter(one -> graph.owner(one) instanceof Person)
            .filter(one -> graph.teamsOf(graph.owner(one)).isEmpty())
            .toList();
    Report report = site.report(cycle);
    Draft draft =
        Draft.of("without-team", graph.company().name(), language.say("present.without-team"))
            .leadingTo(links.to(cycle).url());
    goals(draft, all, all.stream().flatMap(one -> report.of(one).stream()).distinct().toList());
  }

  /** How objectives stand, and on another screen what is new about them; nothing for none. */
  private void goals(Draft draft, List<Objective> all, List<Finding> findings) {
    if (all.isEmpty()) {
      return;
    }
    List<Objective> live = Site.live(all);
    screens.add(draft.with(sum(live)).withRows(live.stream().map(this::row).toList()));
    List<Box> boxes = boxes(live, findings);
    if (!boxes.isEmpty()) {
      screens.add(
          Draft.of(draft.id() + "-news", draft.eyebrow(), language.say("present.news"))
              .leadingTo(draft.url().orElseThrow())
              .withBoxes(boxes));
    }
  }

  private List<Box> boxes(List<Objective> live, List<Finding> findings) {
    List<Box> boxes = new ArrayList<>();
    List<Item> moved =
        Movement.of(live, site, links).stream()
            .map(
                one ->
                    new Item(
                        one.keyResult().text(),
                        Optional.of(one.keyResult().url()),
                        Optional.of(
                            language.say("present.moved-on", one.change(), one.day().text()))))
            .toList();
    addBox("present.moved", moved, boxes);
    List<Item> attention =
        findings.stream()
            .filter(one -> !one.isAccepted() && one.findingClass() != FindingClass.NOTE)
            .map(this::item)
            .toList();
    addBox("present.attention", attention, boxes);
    return boxes;
  }

  private Item item(Finding finding) {
    return new Item(finding.message().text(site.language()), Optional.empty(), Optional.empty());
  }

  private void addBox(String key, List<Item> items, List<Box> boxes) {
    if (!items.isEmpty()) {
      int left = items.size() - MOST_ITEMS;
      boxes.add(
          new Box(
              language.say(key),
              items.stream().limit(MOST_ITEMS).collect(Collectors.toList()),
              left > 0 ? Optional.of(language.say("more", left)) : Optional.empty()));
    }
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
    if (asOf.isAfter(cycle.end())) {
      return language.say("present.over", cycle.title());
    }
    long days = ChronoUnit.DAYS.between(asOf, cycle.end());
    return language.say("present.days-left", days, cycle.title());
  }
}
