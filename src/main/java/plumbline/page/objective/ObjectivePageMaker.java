package plumbline.page.objective;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.AlignmentState;
import plumbline.graph.SightLayout;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Ref;
import plumbline.model.Status;
import plumbline.page.goal.DrawingSources;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.ProseMaker;
import plumbline.page.goal.WayUpMaker;
import plumbline.page.history.GoalLogMaker;
import plumbline.page.history.PublishedHistory;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.site.Tags;
import plumbline.page.why.ScoreExplanation;
import plumbline.view.Frame;
import plumbline.view.GoalLine;
import plumbline.view.LinkTo;
import plumbline.view.Meter;
import plumbline.view.ObjectivePage;
import plumbline.view.ObjectivePage.About;
import plumbline.view.ObjectivePage.Head;
import plumbline.view.ObjectivePage.Lineage;
import plumbline.view.ObjectivePage.Relations;
import plumbline.view.ObjectivePage.Results;
import plumbline.view.ObjectivePage.Source;
import plumbline.view.RedirectPage;
import plumbline.view.Urls;

/** Makes the pages of objectives. */
public final class ObjectivePageMaker {
  /** So many key results are seen at a glance; more have a list to jump from. */
  public static final int FEW_KEY_RESULTS = 8;

  private final Site site;
  private final PublishedHistory chronicle;
  private final Tags tags;

  public ObjectivePageMaker(Site site, PublishedHistory chronicle, Tags tags) {
    this.site = site;
    this.chronicle = chronicle;
    this.tags = tags;
  }

  /** The page of an objective. */
  public ObjectivePage of(Objective objective) {
    String path = Urls.of(objective);
    Links links = new Links(path);
    Cycle cycle = site.graph().cycleOf(objective);
    return new ObjectivePage(
        new FrameMaker(site).of(place(objective, path), crumbs(cycle, links)),
        head(objective, links),
        about(objective, links),
        new Lineage(
            LineageMaker.of(objective, site, links),
            site.graph().carriedTo(objective).stream().map(links::to).toList()),
        source(objective, links),
        results(objective, links),
        relations(objective, links),
        Optional.of(new SightLayout(DrawingSources.source(site, links)).of(objective))
            .filter(one -> one.boxes().size() > 1),
        new FindingViewMaker(site, links).of(site.report(cycle).of(objective)),
        new ProseMaker(site, links).of(objective.body()),
        GoalLogMaker.of(site, chronicle, objective));
  }

  /** In another cycle it is the objective that was carried over; else that cycle. */
  private PageIdentity place(Objective objective, String path) {
    Map<String, Objective> lineage = new HashMap<>();
    for (Optional<Objective> one = Optional.of(objective); one.isPresent(); ) {
      one = one.flatMap(site.graph()::carriedFrom).filter(before -> isNew(lineage, before));
    }
    Deque<Objective> later = new ArrayDeque<>(List.of(objective));
    while (!later.isEmpty()) {
      site.graph().carriedTo(later.remove()).stream()
          .filter(after -> isNew(lineage, after))
          .forEach(later::add);
    }
    return new PageIdentity(
        path,
        objective.title(),
        Urls.OBJECTIVES,
        Optional.of(site.graph().cycleOf(objective)),
        cycle ->
            objective.isIn(cycle)
                ? path
                : Optional.ofNullable(lineage.get(cycle.id()))
                    .map(Urls::of)
                    .orElse(Urls.of(cycle)));
  }

  private static boolean isNew(Map<String, Objective> lineage, Objective objective) {
    return lineage.putIfAbsent(objective.id().cycle(), objective) == null;
  }

  private List<LinkTo> crumbs(Cycle cycle, Links links) {
    return List.of(
        new LinkTo(site.words().say("nav.cycles"), links.url(Urls.CYCLES)), links.to(cycle));
  }

  private Head head(Objective objective, Links links) {
    Meter meter = new GoalLineMaker(site, links).meter(objective);
    return new Head(
        new ProseMaker(site, links).of(objective.title(), objective.lines()),
        site.graph().owner(objective) instanceof Company,
        new WayUpMaker(site, links).of(objective),
        meter.state(),
        Optional.of(objective.status())
            .filter(status -> status != Status.ACTIVE)
            .map(site.words()::status),
        meter,
        new ScoreExplanation(site).of(objective));
  }

  private About about(Objective objective, Links links) {
    OkrGraph graph = site.graph();
    Cycle cycle = graph.cycleOf(objective);
    return new About(
        new GoalLineMaker(site, links).owners(graph.owner(objective)),
        links.to(cycle),
        site.words().dated(cycle.end(), site.scores().asOf()),
        site.words().kind(objective.kind()),
        site.words().kindInFull(objective.kind()),
        objective.origin().map(site.words()::origin),
        alignment(objective, cycle),
        site.words().say("status-alone." + objective.status().word()),
        objective
            .unaligned()
            .map(words -> new ProseMaker(site, links).of(words, objective.lines())),
        links.toAll(graph.contributors(objective)),
        objective.tags().stream()
            .map(tag -> new LinkTo(tag, links.url(tags.named(tag).path())))
            .toList(),
        WorkLinkMaker.of(objective.work()));
  }

  private Optional<String> alignment(Objective objective, Cycle cycle) {
    return site.report(cycle)
        .state(objective)
        .filter(one -> one != AlignmentState.ANCHOR)
        .map(one -> site.words().say("alignment." + one.word()));
  }

  private Source source(Objective objective, Links links) {
    String file = objective.lines().start().path();
    return new Source(file, site.edit(file), graph(objective, links));
  }

  private Results results(Objective objective, Links links) {
    return new Results(
        contents(objective, new GoalLineMaker(site, links)),
        new KeyResultViewMaker(site, links).of(objective));
  }

  private Relations relations(Objective objective, Links links) {
    OkrGraph graph = site.graph();
    GoalLineMaker lines = new GoalLineMaker(site, links);
    SupportersPageMaker supporters = new SupportersPageMaker(site, objective);
    return new Relations(
        graph.supports(objective).stream().map(link -> lines.of(link, link.to())).toList(),
        new IfDroppedMaker(site, links).of(objective),
        supporters.onItsPage(links),
        Optional.of(site.words().say("supporters.direct")).filter(words -> !supporters.isTree()),
        supporters.all(links),
        graph.dependsOn(objective).stream().map(link -> lines.of(link, link.to())).toList(),
        graph.dependedOnBy(objective).stream().map(link -> lines.of(link, link.from())).toList());
  }

  private static List<GoalLine> contents(Objective objective, GoalLineMaker lines) {
    return objective.keyResults().size() > FEW_KEY_RESULTS
        ? objective.keyResults().stream()
            .map(one -> lines.of(objective, one).withoutOwners())
            .toList()
        : List.of();
  }

  /** Only what is live is drawn. */
  private Optional<LinkTo> graph(Objective objective, Links links) {
    String focus = "#focus=" + Links.encode(objective.id().toString());
    return Optional.of(
            new LinkTo(
                site.words().say("objective.show-in-graph"),
                links.url(site.graphUrl(site.graph().cycleOf(objective))) + focus))
        .filter(link -> objective.status().isLive());
  }

  /** Leads from a former path to the page. */
  public RedirectPage redirect(Objective objective, Ref alias) {
    String path = Urls.of(new ObjectiveId(objective.id().cycle(), alias.text()));
    Links links = new Links(path);
    Cycle cycle = site.graph().cycleOf(objective);
    Frame frame =
        new FrameMaker(site)
            .of(PageIdentity.in(cycle, path, objective.title()), List.of(links.to(cycle)));
    Optional<String> canonical =
        site.settings().baseUrl().map(base -> base + new Links("x").url(Urls.of(objective)));
    return new RedirectPage(frame.withCanonical(canonical), links.to(objective));
  }
}
