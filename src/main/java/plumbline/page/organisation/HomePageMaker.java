package plumbline.page.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.alignment.AlignmentState;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Report;
import plumbline.alignment.brief.Brief;
import plumbline.content.CycleDates;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.CheckIn;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.alignment.AlignmentWords;
import plumbline.page.alignment.FindingsPageMaker;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.goal.GoalCut;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.ProseMaker;
import plumbline.page.goal.ShareViewMaker;
import plumbline.page.goal.TeamLineMaker;
import plumbline.page.goal.Titles;
import plumbline.page.history.LatestChangeMaker;
import plumbline.page.history.PublishedHistory;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.why.ScoreExplanation;
import plumbline.page.why.ShareExplanation;
import plumbline.view.FindingView;
import plumbline.view.GoalLine;
import plumbline.view.HomePage;
import plumbline.view.HomePage.ObjectiveCard;
import plumbline.view.HomePage.RecentChange;
import plumbline.view.LinkTo;
import plumbline.view.Meter;
import plumbline.view.ShareView;
import plumbline.view.TextSpan;
import plumbline.view.Urls;

/** Makes the home page. */
public final class HomePageMaker {
  private static final int MOST_CHANGES = 5;

  /** Beyond this company objectives stand without their key results: a card is some 900 bytes. */
  public static final int MOST_CARDS = 9;

  /** Beyond this only their number is told. */
  public static final int MOST_LINES = 40;

  /** Who supports a goal is told in a line or two; the goal's own page tells all. */
  private static final int MOST_SUPPORTERS = 4;

  private final Site site;
  private final PublishedHistory chronicle;
  private final OkrGraph graph;
  private final Links links = new Links(Urls.HOME);
  private final GoalLineMaker lines;
  private final LocalDate asOf;

  public HomePageMaker(Site site, PublishedHistory chronicle) {
    this.site = site;
    this.chronicle = chronicle;
    this.graph = site.graph();
    this.lines = new GoalLineMaker(site, links);
    this.asOf = site.scores().asOf();
  }

  public HomePage page() {
    Company company = graph.company();
    List<Objective> objectives = companyObjectives();
    GoalCut cards = GoalCut.of(site, objectives, MOST_CARDS);
    GoalCut further = GoalCut.of(site, cards.left(), MOST_LINES);
    HomeTeams teams = HomeTeams.of(site);
    ProseMaker prose = new ProseMaker(site, links);
    return new HomePage(
        new FrameMaker(site).of(PageIdentity.of(Urls.HOME, company.name(), Urls.HOME), List.of()),
        company.name(),
        company.mission().map(words -> prose.of(words, company.lines())),
        company.vision().map(words -> prose.of(words, company.lines())),
        site.current().map(this::describe),
        site.current().map(this::allOf),
        Optional.of(start()).filter(folder -> site.current().isEmpty()),
        site.current()
            .filter(cycle -> !graph.objectives(cycle).isEmpty())
            .map(c -> new LinkTo(site.words().say("present.link"), links.url(Urls.PRESENT))),
        site.current().map(this::brief).orElse(List.of()),
        cards.shown().stream().map(this::card).toList(),
        lines.of(further.shown()),
        further.more(site, links),
        TeamLineMaker.of(site, links, teams.shown()),
        teams.which(),
        Optional.of(
                new LinkTo(
                    site.words().say("home.all-teams", graph.teams().size()),
                    links.url(Urls.TEAMS)))
            .filter(all -> teams.which().isPresent()),
        teams.without().map(words -> new LinkTo(words, TeamsPageMaker.without(site, links))),
        site.current().map(this::alignment),
        site.hasHistory() ? List.of() : site.current().map(this::changes).orElse(List.of()),
        LatestChangeMaker.of(chronicle.stories(), site, links),
        prose.of(company.body()));
  }

  private List<List<FindingView.Part>> brief(Cycle cycle) {
    FindingViewMaker findings = new FindingViewMaker(site, links);
    int staleAfter = site.settings().alignment().staleAfterDays();
    return Brief.of(graph, site.scores(), site.report(cycle), staleAfter).sentences().stream()
        .map(findings::parts)
        .toList();
  }

  private HomePage.Alignment alignment(Cycle cycle) {
    Report report = site.report(cycle);
    Map<AlignmentState, Long> counts =
        report.states().values().stream()
            .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    ShareView share =
        ShareViewMaker.of(
            site.words(),
            counts.getOrDefault(AlignmentState.ALIGNED, 0L).intValue(),
            counts.getOrDefault(AlignmentState.EXPLAINED, 0L).intValue(),
            counts.getOrDefault(AlignmentState.UNEXPLAINED, 0L).intValue());
    FindingsPageMaker ofCompany = new FindingsPageMaker(site, cycle, graph.company());
    LinkTo link = new LinkTo(site.words().say("home.report"), links.url(site.alignmentUrl(cycle)));
    return new HomePage.Alignment(
        new AlignmentWords(site, report).sentence(),
        link,
        share,
        new ShareExplanation(site).ofCycle(share),
        new FindingViewMaker(site, links)
            .of(
                ofCompany.first(
                    report.ofCompany().stream()
                        .filter(finding -> finding.findingClass() != FindingClass.NOTE)
                        .toList())),
        ofCompany.all(links));
  }

  private String describe(Cycle cycle) {
    String dates = site.words().dates(cycle);
    String key = "home.cycle." + cycle.phase(asOf).word();
    return site.words()
        .say(key, cycle.title(), dates, site.words().wholePercent(cycle.elapsed(asOf)));
  }

  /** Objectives of the present quarter. */
  private String start() {
    return "content/okrs/%s/".formatted(CycleDates.quarterOf(asOf, site.settings().calendar()));
  }

  private LinkTo allOf(Cycle cycle) {
    int count = graph.objectives(cycle).size();
    String text = site.words().say("home.all-objectives", count, cycle.title());
    return new LinkTo(text, links.url(Urls.of(cycle)));
  }

  /** Those of the current cycle first, then those of the cycles that enclose it. */
  private List<Objective> companyObjectives() {
    List<Cycle> cycles = site.current().map(graph::enclosing).orElse(List.of());
    return cycles.stream()
        .flatMap(cycle -> graph.objectives(cycle).stream())
        .filter(o -> graph.owner(o) instanceof Company && o.status().isLive())
        .toList();
  }

  private ObjectiveCard card(Objective objective) {
    Meter meter = lines.meter(objective);
    Cycle cycle = graph.cycleOf(objective);
    return new ObjectiveCard(
        links.to(objective),
        meter.state(),
        lines.owners(graph.owner(objective)),
        site.words().kind(objective.kind()),
        links.to(cycle),
        site.words().dated(cycle.end(), asOf),
        meter,
        new ScoreExplanation(site).of(objective),
        objective.keyResults().stream().map(kr -> keyResult(objective, kr)).toList(),
        theFirst(
            graph.supportedBy(objective).stream()
                .filter(link -> link.keyResult().isEmpty())
                .toList(),
            links.to(objective).url() + "#s_supported-by"));
  }

  /** The first few of those who support; in the place of the others a link to all of them. */
  private List<LinkTo> theFirst(List<Link> supporters, String all) {
    int most = supporters.size() <= MOST_SUPPORTERS ? MOST_SUPPORTERS : MOST_SUPPORTERS - 1;
    List<LinkTo> first =
        new Titles(site, links).of(supporters.stream().map(Link::from).limit(most).toList());
    int left = supporters.size() - first.size();
    return left == 0
        ? first
        : Stream.concat(
                first.stream(),
                Stream.of(new LinkTo(site.words().say("home.more-supporters", left), all)))
            .toList();
  }

  private GoalLine keyResult(Objective objective, KeyResult keyResult) {
    List<List<TextSpan>> details = new ArrayList<>();
    String due = site.words().day(site.scores().of(objective, keyResult).due(), asOf.getYear());
    details.add(site.words().said("detail.due", due));
    List<LinkTo> supporters =
        theFirst(graph.supportedBy(objective, keyResult), links.to(objective, keyResult).url());
    for (int i = 0; i < supporters.size(); i++) {
      LinkTo supporter = supporters.get(i);
      details.add(
          i == 0
              ? site.words().said("detail.supported-by", TextSpan.of(supporter))
              : List.of(new TextSpan(supporter.text(), Optional.of(supporter.url()))));
    }
    GoalLine line = lines.of(objective, keyResult).with(details);
    return keyResult.owner().isPresent() ? line : line.withoutOwners();
  }

  private record Change(
      Objective objective, KeyResult keyResult, CheckIn checkIn, Optional<CheckIn> before) {}

  private List<RecentChange> changes(Cycle cycle) {
    List<Change> all = new ArrayList<>();
    for (Objective objective : graph.objectives(cycle)) {
      objective.keyResults().forEach(keyResult -> latest(objective, keyResult).ifPresent(all::add));
    }
    return all.stream()
        .sorted(Comparator.comparing((Change c) -> c.checkIn.date()).reversed())
        .limit(MOST_CHANGES)
        .map(this::describe)
        .toList();
  }

  private Optional<Change> latest(Objective objective, KeyResult keyResult) {
    List<CheckIn> known = keyResult.checkInsBy(asOf);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    CheckIn last = known.get(known.size() - 1);
    Optional<CheckIn> before =
        known.stream()
            .filter(c -> c.value().isPresent() && c.date().isBefore(last.date()))
            .reduce((a, b) -> b);
    return Optional.of(new Change(objective, keyResult, last, before));
  }

  private RecentChange describe(Change change) {
    Measure measure = change.keyResult.measure();
    String value =
        change.checkIn.value().map(v -> site.words().quantity(v, measure.unit())).orElse("");
    String text =
        value.isEmpty()
            ? change.checkIn.note().orElseGet(() -> site.words().say("home.check-in"))
            : change
                .before
                .flatMap(CheckIn::value)
                .map(was -> site.words().say("movement.change", site.words().number(was), value))
                .orElse(value);
    return new RecentChange(
        links.to(change.objective, change.keyResult),
        text,
        site.words().dated(change.checkIn.date(), asOf));
  }
}
