package plumbline.page.cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.link.OkrGraph;
import plumbline.model.Cycle;
import plumbline.model.Health;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Person;
import plumbline.page.chart.HistogramMaker;
import plumbline.page.chart.ScoresByCycle;
import plumbline.page.goal.CycleGroups;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.ProseMaker;
import plumbline.page.present.SummaryPageMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.why.MeanExplanation;
import plumbline.score.MeanScore;
import plumbline.view.CyclePage;
import plumbline.view.CyclePage.ByOwner;
import plumbline.view.CyclePage.Group;
import plumbline.view.CyclePage.OwnerLine;
import plumbline.view.CyclePage.StateCount;
import plumbline.view.CyclesPage;
import plumbline.view.CyclesPage.CycleLine;
import plumbline.view.Day;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the archive of cycles and each cycle's page. */
public final class CyclePageMaker {
  /** A cycle with more objectives than this lists their owners; an objective is some 80 bytes. */
  public static final int MOST_GOALS = 150;

  /** How many owners it lists: one is some 55 bytes compressed. */
  public static final int MOST_OWNERS = 200;

  private final Site site;
  private final OkrGraph graph;

  public CyclePageMaker(Site site) {
    this.site = site;
    this.graph = site.graph();
  }

  public CyclesPage index() {
    Links links = new Links(Urls.CYCLES);
    List<CycleLine> lines = new ArrayList<>();
    List<Cycle> newestFirst = new ArrayList<>(graph.cycles());
    Collections.reverse(newestFirst);
    newestFirst.stream()
        .filter(c -> graph.parent(c).isEmpty())
        .forEach(c -> place(c, 0, links, lines));
    return new CyclesPage(
        new FrameMaker(site)
            .of(
                PageIdentity.of(Urls.CYCLES, site.words().say("nav.cycles"), Urls.CYCLES),
                List.of()),
        ScoresByCycle.of(site, graph.objectives()),
        lines);
  }

  private void place(Cycle cycle, int depth, Links links, List<CycleLine> lines) {
    List<Objective> live = live(cycle);
    MeanScore mean = site.scores().of(live);
    lines.add(
        new CycleLine(
            links.to(cycle),
            depth,
            site.words().dates(cycle),
            stateOf(cycle),
            graph.objectives(cycle).size(),
            site.words().mean(mean)));
    List<Cycle> children = new ArrayList<>(graph.children(cycle));
    Collections.reverse(children);
    children.forEach(child -> place(child, depth + 1, links, lines));
  }

  private String stateOf(Cycle cycle) {
    return site.words().say("cycle.state." + cycle.phase(site.scores().asOf()).word());
  }

  public CyclePage of(Cycle cycle) {
    String path = Urls.of(cycle);
    Links links = new Links(path);
    List<Objective> live = live(cycle);
    MeanScore mean = site.scores().of(live);
    return new CyclePage(
        new FrameMaker(site)
            .of(
                PageIdentity.in(cycle, path, cycle.title()),
                List.of(new LinkTo(site.words().say("nav.cycles"), links.url(Urls.CYCLES)))),
        cycle.title(),
        site.words().dated(cycle.start(), cycle.end()),
        new Day(cycle.end().toString(), site.words().fullDay(cycle.end())),
        summary(cycle, mean),
        states(graph.objectives(cycle)),
        isLong(cycle) ? List.of() : groups(cycle, links),
        isLong(cycle) ? Optional.of(byOwner(cycle, links)) : Optional.empty(),
        graph.previous(cycle).map(links::to),
        graph.next(cycle).map(links::to),
        graph.parent(cycle).map(links::to),
        graph.children(cycle).stream().map(links::to).toList(),
        Optional.of(new LinkTo(site.words().say("present.link"), links.url(site.presentUrl(cycle))))
            .filter(link -> !graph.objectives(cycle).isEmpty()),
        SummaryPageMaker.owners(site, cycle).stream()
            .filter(owner -> !isLong(cycle))
            .map(owner -> SummaryPageMaker.link(site, cycle, owner, links))
            .toList(),
        new MeanExplanation(site).of(live, mean),
        HistogramMaker.of(site, live),
        HistogramMaker.tenths(site, live, links),
        links.url(site.objectivesUrl(cycle, 1)),
        new ProseMaker(site, links).of(cycle.body()),
        cycle.lines().start().path().endsWith(".md")
            ? site.edit(cycle.lines().start().path())
            : Optional.empty());
  }

  private List<Objective> live(Cycle cycle) {
    return Site.live(graph.objectives(cycle));
  }

  private String summary(Cycle cycle, MeanScore mean) {
    List<Objective> all = graph.objectives(cycle);
    if (all.isEmpty()) {
      return site.words().say("cycle.nothing", cycle.title());
    }
    long owners = all.stream().map(o -> graph.owner(o).id()).distinct().count();
    String counts = site.words().say("cycle.counts", all.size(), owners);
    if (mean.score().isEmpty()) {
      return counts + " " + site.words().say("cycle.no-score");
    }
    OptionalDouble expected = mean.comparedWith();
    String score = site.words().score(mean.score());
    return counts
        + " "
        + (expected.isPresent()
            ? site.words().say("cycle.mean-expected", score, site.words().score(expected))
            : site.words().say("cycle.mean", score));
  }

  /** Their sum is how many there are: what is dropped or deferred is a state too. */
  private List<StateCount> states(List<Objective> all) {
    Map<Health, Integer> counts = new EnumMap<>(Health.class);
    all.forEach(o -> counts.merge(site.scores().of(o).health(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new StateCount(site.words().state(e.getKey()), e.getValue()))
        .toList();
  }

  private boolean isLong(Cycle cycle) {
    return graph.objectives(cycle).size() > MOST_GOALS;
  }

  private ByOwner byOwner(Cycle cycle, Links links) {
    List<Map.Entry<Owner, List<Objective>>> owners =
        CycleGroups.of(site, cycle).entrySet().stream()
            .filter(of -> !of.getValue().isEmpty())
            .toList();
    int left = owners.size() - MOST_OWNERS;
    return new ByOwner(
        owners.stream()
            .limit(MOST_OWNERS)
            .map(of -> line(cycle, of.getKey(), of.getValue(), links))
            .toList(),
        left > 0 ? Optional.of(site.words().say("cycle.more-owners", left)) : Optional.empty());
  }

  /** A person has no summary. */
  private OwnerLine line(Cycle cycle, Owner owner, List<Objective> objectives, Links links) {
    MeanScore mean = site.scores().of(Site.live(objectives));
    String page = owner instanceof Person ? Urls.of(owner) : Urls.summary(cycle, owner);
    return new OwnerLine(
        owner.id(),
        new LinkTo(owner.name(), links.url(page)),
        objectives.size(),
        site.words().spread(mean),
        site.words().score(mean.score()));
  }

  private List<Group> groups(Cycle cycle, Links links) {
    return CycleGroups.of(site, cycle).entrySet().stream()
        .filter(of -> !of.getValue().isEmpty())
        .map(of -> group(cycle, of.getKey(), of.getValue(), links))
        .toList();
  }

  private Group group(Cycle cycle, Owner owner, List<Objective> objectives, Links links) {
    List<Objective> live = Site.live(objectives);
    MeanScore mean = site.scores().of(live);
    return new Group(
        owner.id(),
        links.to(owner),
        site.words().score(mean.score()),
        new MeanExplanation(site).of(live, mean),
        new GoalLineMaker(site, links)
            .of(objectives).stream().map(line -> line.besides(links.to(owner))).toList());
  }
}
