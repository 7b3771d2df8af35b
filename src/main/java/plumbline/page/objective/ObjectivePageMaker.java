package plumbline.page.objective;

import java.util.List;
import java.util.Optional;
import plumbline.alignment.AlignmentState;
import plumbline.graph.SightLayout;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Owner;
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

  public ObjectivePage of(Objective objective) {
    String path = Urls.of(objective);
    Links links = new Links(path);
    GoalLineMaker lines = new GoalLineMaker(site, links);
    OkrGraph graph = site.graph();
    Cycle cycle = graph.cycleOf(objective);
    Owner owner = graph.owner(objective);
    Meter meter = lines.meter(objective);
    SupportersPageMaker supporters = new SupportersPageMaker(site, objective);
    return new ObjectivePage(
        new FrameMaker(site)
            .of(
                PageIdentity.in(cycle, path, objective.title()),
                List.of(
                    new LinkTo(site.words().say("nav.cycles"), links.url(Urls.CYCLES)),
                    links.to(cycle))),
        objective.title(),
        owner instanceof Company,
        new WayUpMaker(site, links).of(objective),
        meter.state(),
        meter,
        new ScoreExplanation(site).of(objective),
        lines.owners(owner),
        site.words().kind(objective.kind()),
        site.words().kindInFull(objective.kind()),
        objective.origin().map(site.words()::origin),
        site.words().say("status-alone." + objective.status().word()),
        Optional.of(objective.status())
            .filter(status -> status != Status.ACTIVE)
            .map(site.words()::status),
        links.to(cycle),
        site.words().dated(cycle.end(), site.scores().asOf()),
        links.toAll(graph.contributors(objective)),
        objective.tags().stream()
            .map(tag -> new LinkTo(tag, links.url(tags.named(tag).path())))
            .toList(),
        LineageMaker.of(objective, site, links),
        graph.carriedTo(objective).stream().map(links::to).toList(),
        objective.unaligned(),
        new ProseMaker(site, links).of(objective.body()),
        contents(objective, lines),
        new KeyResultViewMaker(site, links).of(objective),
        graph.supports(objective).stream().map(link -> lines.of(link, link.to())).toList(),
        supporters.onItsPage(links),
        Optional.of(site.words().say("supporters.direct")).filter(words -> !supporters.isTree()),
        supporters.all(links),
        Optional.of(new SightLayout(DrawingSources.source(site, links)).of(objective))
            .filter(one -> one.boxes().size() > 1),
        graph.dependsOn(objective).stream().map(link -> lines.of(link, link.to())).toList(),
        graph.dependedOnBy(objective).stream().map(link -> lines.of(link, link.from())).toList(),
        site.report(cycle)
            .state(objective)
            .filter(one -> one != AlignmentState.ANCHOR)
            .map(one -> site.words().say("alignment." + one.word())),
        new FindingViewMaker(site, links).of(site.report(cycle).of(objective)),
        GoalLogMaker.of(site, chronicle, objective),
        graph(objective, cycle, links),
        site.edit(objective.lines().start().path()),
        objective.lines().start().path());
  }

  private static List<GoalLine> contents(Objective objective, GoalLineMaker lines) {
    return objective.keyResults().size() > FEW_KEY_RESULTS
        ? objective.keyResults().stream()
            .map(one -> lines.of(objective, one).withoutOwners())
            .toList()
        : List.of();
  }

  /** Only what is live is drawn. */
  private Optional<LinkTo> graph(Objective objective, Cycle cycle, Links links) {
    String focus = "#focus=" + Links.encode(objective.id().toString());
    return Optional.of(
            new LinkTo(
                site.words().say("objective.show-in-graph"),
                links.url(site.graphUrl(cycle)) + focus))
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
