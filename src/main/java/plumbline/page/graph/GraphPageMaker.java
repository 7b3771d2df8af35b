package plumbline.page.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.graph.Box;
import plumbline.graph.BoxContent;
import plumbline.graph.Drawing;
import plumbline.graph.GraphLayout;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.page.goal.DrawingSources;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.text.NameOrder;
import plumbline.view.GoalLine;
import plumbline.view.GraphPage;
import plumbline.view.GraphPage.Filters;
import plumbline.view.GraphPage.RuleChoice;
import plumbline.view.GraphPage.TeamChoice;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/** Makes the graph page of a cycle. */
public final class GraphPageMaker {
  /** From so many on the page of the cycle, which has them by team, is the better list. */
  private static final int TOO_MANY_TO_LIST = 300;

  private final Site site;
  private final OkrGraph graph;
  private final Cycle cycle;
  private final String path;
  private final Links links;
  private final GoalLineMaker lines;
  private final List<Objective> live;

  public GraphPageMaker(Site site, Cycle cycle) {
    this.site = site;
    this.graph = site.graph();
    this.cycle = cycle;
    this.path = site.graphUrl(cycle);
    this.links = new Links(path);
    this.lines = new GoalLineMaker(site, links);
    this.live = Site.live(graph.objectives(cycle));
  }

  public GraphPage page() {
    GraphLayout layout = new GraphLayout(DrawingSources.source(site, links));
    PageIdentity place =
        new PageIdentity(
            path,
            site.words().say("graph.title-of", cycle.title()),
            Urls.GRAPH,
            Optional.of(cycle),
            site::graphUrl);
    boolean listed = live.size() < TOO_MANY_TO_LIST;
    Drawing all = layout.objectives(cycle);
    Drawing teams = layout.teams(cycle);
    return new GraphPage(
        new FrameMaker(site)
            .of(
                place,
                List.of(
                    new LinkTo(site.words().say("nav.cycles"), links.url(Urls.CYCLES)),
                    links.to(cycle))),
        links.to(cycle),
        all,
        teams,
        GraphLayout.lengths(),
        filters(all, teams),
        layout.startsWithTeams(cycle),
        live.size(),
        ended(),
        listed,
        listed ? trees(roots(true)) : List.of(),
        listed ? trees(roots(false)) : List.of());
  }

  private Optional<String> ended() {
    int all = graph.objectives(cycle).size();
    int ended = all - live.size();
    return ended == 0
        ? Optional.empty()
        : Optional.of(site.words().say("graph.ended", all, cycle.title(), ended));
  }

  private Filters filters(Drawing all, Drawing teams) {
    return new Filters(
        teams.boxes().stream()
            .map(Box::face)
            .filter(one -> one.shape() == BoxContent.Shape.TEAM)
            .sorted(NameOrder.by(BoxContent::title))
            .map(one -> new TeamChoice(one.id().substring(1), one.title()))
            .toList(),
        Stream.of(all, teams)
            .flatMap(drawing -> drawing.boxes().stream())
            .flatMap(box -> box.face().mark().findings().stream())
            .distinct()
            .map(id -> new RuleChoice(id, site.words().say("rule." + id + ".title")))
            .sorted(NameOrder.by(RuleChoice::title).thenComparing(RuleChoice::id))
            .toList());
  }

  /** What supports nothing in its cycle or above it: the company's own, or everybody else's. */
  private List<Objective> roots(boolean company) {
    List<Objective> candidates =
        company
            ? graph.enclosing(cycle).stream()
                .flatMap(one -> graph.objectives(one).stream())
                .filter(o -> o.status().isLive())
                .toList()
            : live;
    return candidates.stream()
        .filter(o -> graph.supports(o).isEmpty())
        .filter(o -> graph.owner(o) instanceof Company == company)
        .toList();
  }

  private List<GoalLine> trees(List<Objective> roots) {
    Set<ObjectiveId> shown = new HashSet<>();
    return roots.stream().map(root -> lines.of(root).over(below(root, shown))).toList();
  }

  /** What hangs in two places is shown with its own supporters once. */
  private List<GoalLine> below(Objective objective, Set<ObjectiveId> shown) {
    return graph.supportedBy(objective).stream()
        .filter(link -> link.from().isIn(cycle))
        .map(link -> hanging(link, shown))
        .toList();
  }

  private GoalLine hanging(Link link, Set<ObjectiveId> shown) {
    GoalLine line = lines.of(link, link.from());
    return shown.add(link.from().id()) ? line.over(below(link.from(), shown)) : line;
  }
}
