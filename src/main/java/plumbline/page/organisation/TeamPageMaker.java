package plumbline.page.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.graph.Drawing;
import plumbline.graph.SightLayout;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;
import plumbline.model.Team;
import plumbline.page.alignment.FindingsPageMaker;
import plumbline.page.chart.ScoresByCycle;
import plumbline.page.goal.DrawingSources;
import plumbline.page.goal.FindingViewMaker;
import plumbline.page.goal.GoalCut;
import plumbline.page.goal.GoalLineMaker;
import plumbline.page.goal.ProseMaker;
import plumbline.page.goal.ShareViewMaker;
import plumbline.page.history.ChangesPageMaker;
import plumbline.page.history.LatestChangeMaker;
import plumbline.page.history.PublishedHistory;
import plumbline.page.present.SummaryPageMaker;
import plumbline.page.present.TeamDecks;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.Site;
import plumbline.page.why.MeanExplanation;
import plumbline.page.why.ShareExplanation;
import plumbline.score.MeanScore;
import plumbline.view.LinkTo;
import plumbline.view.ShareView;
import plumbline.view.TeamPage;
import plumbline.view.TeamPage.About;
import plumbline.view.TeamPage.Changes;
import plumbline.view.TeamPage.CycleGoals;
import plumbline.view.TeamPage.Elsewhere;
import plumbline.view.TeamPage.Findings;
import plumbline.view.TeamPage.Goals;
import plumbline.view.TeamPage.Head;
import plumbline.view.TeamPage.Past;
import plumbline.view.TextSpan;
import plumbline.view.Urls;

/** Makes the pages of teams. */
public final class TeamPageMaker {
  /** How many of its own and of its members' goals a team's page lists. */
  public static final int MOST_GOALS = 40;

  /** Up to so many in each list are seen at a glance, without tools to choose among them. */
  private static final int FEW_GOALS = 8;

  private final Site site;
  private final PublishedHistory chronicle;
  private final OkrGraph graph;

  public TeamPageMaker(Site site, PublishedHistory chronicle) {
    this.site = site;
    this.chronicle = chronicle;
    this.graph = site.graph();
  }

  /** The page of a team. */
  public TeamPage of(Team team) {
    String path = Urls.of(team);
    Links links = new Links(path);
    TeamGoalsNow now = TeamGoalsNow.of(site, team);
    return new TeamPage(
        new FrameMaker(site).of(place(team, path), crumbs(team, links)),
        head(team, now, links),
        about(team, links),
        goals(now, links),
        drawing(team, links),
        elsewhere(team, now, links),
        findings(team, links),
        changes(team, links),
        new Past(
            ScoresByCycle.of(site, graph.objectivesOf(team)),
            otherCycles(site, graph.objectivesOf(team), links)),
        new ProseMaker(site, links).of(team.body()));
  }

  /** The same team in another cycle is its sheet there. */
  private PageIdentity place(Team team, String path) {
    return new PageIdentity(
        path,
        team.name(),
        Urls.TEAMS,
        Optional.empty(),
        cycle ->
            site.current().filter(cycle::equals).isPresent()
                ? path
                : SummaryPageMaker.inCycle(site, cycle, team));
  }

  /** A team's objectives of the cycle that the site opens with: its own, and its members'. */
  private record TeamGoalsNow(List<Objective> own, List<Objective> members) {
    static TeamGoalsNow of(Site site, Team team) {
      List<Objective> own = site.inCurrent(site.graph().ownedBy(team));
      return new TeamGoalsNow(
          own,
          site.inCurrent(site.graph().objectivesOf(team)).stream()
              .filter(one -> !own.contains(one))
              .toList());
    }

    List<Objective> all() {
      return Stream.concat(own.stream(), members.stream()).toList();
    }
  }

  private Head head(Team team, TeamGoalsNow now, Links links) {
    List<Objective> live = Site.live(now.all());
    MeanScore mean = site.scores().of(live);
    return new Head(
        team.name(),
        site.words().mean(mean),
        new MeanExplanation(site).of(live, mean),
        site.edit(team.lines().start().path()),
        summary(team, now.all(), links),
        site.current().flatMap(cycle -> new TeamDecks(site, cycle).link(team, links)));
  }

  private About about(Team team, Links links) {
    Optional<ShareView> share = share(team);
    return new About(
        graph.lead(team).map(links::to),
        graph.parent(team).map(links::to).orElseGet(() -> links.to(graph.company())),
        links.toAll(graph.subTeams(team)),
        links.toAll(graph.members(team)),
        share,
        share.flatMap(new ShareExplanation(site)::ofTeam));
  }

  private Goals goals(TeamGoalsNow now, Links links) {
    GoalLineMaker lines = new GoalLineMaker(site, links);
    GoalCut own = GoalCut.of(site, now.own(), MOST_GOALS);
    GoalCut members = GoalCut.of(site, now.members(), MOST_GOALS);
    return new Goals(
        site.current().map(links::to),
        lines.serving(own.shown()),
        lines.ownedAndServing(members.shown()),
        moreGoals(own, members, links),
        own.shown().size() > FEW_GOALS || members.shown().size() > FEW_GOALS);
  }

  private Elsewhere elsewhere(Team team, TeamGoalsNow now, Links links) {
    GoalLineMaker lines = new GoalLineMaker(site, links);
    return new Elsewhere(
        inCurrentCycle(team)
            .map(
                owned ->
                    lines
                        .of(owned.objective(), owned.keyResult())
                        .with(List.of(said("detail.of", owned.objective(), links))))
            .toList(),
        lines.of(site.inCurrent(graph.contributionsOf(team))),
        others(now.all(), graph::dependsOn).values().stream()
            .map(
                link ->
                    lines
                        .of(link, link.to())
                        .with(List.of(said("detail.needed-by", link.from(), links))))
            .toList(),
        others(now.all(), graph::dependedOnBy).values().stream()
            .map(
                link ->
                    lines
                        .of(link, link.from())
                        .with(List.of(said("detail.needs", link.to(), links))))
            .toList());
  }

  private List<TextSpan> said(String key, Objective objective, Links links) {
    return site.words().said(key, TextSpan.of(links.to(objective)));
  }

  private Findings findings(Team team, Links links) {
    return new Findings(
        site.current()
            .map(
                cycle ->
                    new FindingsPageMaker(site, cycle, team).first(site.report(cycle).of(team)))
            .map(new FindingViewMaker(site, links)::of)
            .orElse(List.of()),
        site.current().flatMap(cycle -> new FindingsPageMaker(site, cycle, team).all(links)));
  }

  private Changes changes(Team team, Links links) {
    return new Changes(
        LatestChangeMaker.of(chronicle.about(team), site, links),
        Optional.of(
                new LinkTo(
                    site.words().say("team.all-changes", team.name()),
                    links.url(Urls.changes(team))))
            .filter(link -> new ChangesPageMaker(site, chronicle).has(team)));
  }

  private Optional<LinkTo> moreGoals(GoalCut own, GoalCut members, Links links) {
    List<Objective> left = Stream.concat(own.left().stream(), members.left().stream()).toList();
    return new GoalCut(List.of(), left).more(site, links);
  }

  private Optional<ShareView> share(Team team) {
    return site.current()
        .flatMap(cycle -> site.share(team, cycle))
        .filter(share -> share.total() > 0)
        .map(share -> ShareViewMaker.of(site.words(), share));
  }

  private Optional<LinkTo> summary(Team team, List<Objective> all, Links links) {
    return site.current()
        .filter(cycle -> !all.isEmpty())
        .map(
            cycle ->
                new LinkTo(
                    site.words().say("summary.link", cycle.title()),
                    links.url(Urls.summary(cycle, team))));
  }

  private List<LinkTo> crumbs(Team team, Links links) {
    List<LinkTo> crumbs = new ArrayList<>();
    Optional<Team> above = graph.parent(team);
    while (above.isPresent()) {
      crumbs.add(0, links.to(above.get()));
      above = graph.parent(above.get());
    }
    crumbs.add(0, new LinkTo(site.words().say("nav.teams"), links.url(Urls.TEAMS)));
    return crumbs;
  }

  private Stream<OwnedKeyResult> inCurrentCycle(Team team) {
    return graph.keyResultsOwnedBy(team).stream()
        .filter(owned -> site.isCurrent(owned.objective()));
  }

  private Optional<Drawing> drawing(Team team, Links links) {
    return site.current()
        .map(cycle -> new SightLayout(DrawingSources.source(site, links)).of(team, cycle))
        .filter(drawing -> drawing.curves().size() > 0);
  }

  /** Links that leave the team, each other objective once. */
  private static Map<ObjectiveId, Link> others(
      List<Objective> own, Function<Objective, List<Link>> of) {
    Map<ObjectiveId, Link> all = new LinkedHashMap<>();
    for (Objective objective : own) {
      for (Link link : of.apply(objective)) {
        Objective other = link.from().equals(objective) ? link.to() : link.from();
        if (!own.contains(other)) {
          all.putIfAbsent(other.id(), link);
        }
      }
    }
    return all;
  }

  /** Everything outside the current cycle, the newest cycle first. */
  static List<CycleGoals> otherCycles(Site site, List<Objective> objectives, Links links) {
    GoalLineMaker lines = new GoalLineMaker(site, links);
    List<CycleGoals> all = new ArrayList<>();
    List<Cycle> cycles = new ArrayList<>(site.graph().cycles());
    Collections.reverse(cycles);
    for (Cycle cycle : cycles) {
      List<Objective> of =
          objectives.stream().filter(o -> !site.isCurrent(o) && o.isIn(cycle)).toList();
      if (!of.isEmpty()) {
        all.add(new CycleGoals(links.to(cycle), lines.of(of)));
      }
    }
    return all;
  }
}
