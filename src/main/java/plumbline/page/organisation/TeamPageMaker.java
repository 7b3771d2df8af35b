package plumbline.page.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.graph.Drawing;
import plumbline.graph.SightLayout;
import plumbline.link.Link;
import plumbline.link.OkrGraph;
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
import plumbline.page.goal.TeamLineMaker;
import plumbline.page.goal.TeamsWithGoals;
import plumbline.page.history.ChangesPageMaker;
import plumbline.page.history.LatestChangeMaker;
import plumbline.page.history.PublishedHistory;
import plumbline.page.present.TeamDecks;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.page.why.MeanExplanation;
import plumbline.page.why.ShareExplanation;
import plumbline.score.MeanScore;
import plumbline.view.LinkTo;
import plumbline.view.ShareView;
import plumbline.view.TeamPage;
import plumbline.view.TeamPage.CycleGoals;
import plumbline.view.TeamsPage;
import plumbline.view.TextSpan;
import plumbline.view.Urls;

/** Makes the index of teams and their pages. */
public final class TeamPageMaker {
  /** How many teams a page of the index lists: a row is some 80 bytes compressed. */
  public static final int MOST_TEAMS = 200;

  /** How many of its own and of its members' goals a team's page lists. */
  public static final int MOST_GOALS = 40;

  private final Site site;
  private final PublishedHistory chronicle;
  private final OkrGraph graph;

  public TeamPageMaker(Site site, PublishedHistory chronicle) {
    this.site = site;
    this.chronicle = chronicle;
    this.graph = site.graph();
  }

  /** How the index is divided. */
  public static PageSplit division(Site site) {
    return division(TeamsWithGoals.of(site));
  }

  private static PageSplit division(TeamsWithGoals teams) {
    return new PageSplit(teams.with().size(), MOST_TEAMS);
  }

  /** Where the names of the teams without goals stand. */
  static String without(Site site, Links links) {
    return links.url(Urls.teams(division(site).parts())) + "#s_without";
  }

  /**
   * @param part from 1
   */
  public TeamsPage index(int part) {
    String path = Urls.teams(part);
    Links links = new Links(path);
    TeamsWithGoals teams = TeamsWithGoals.of(site);
    PageSplit division = division(teams);
    return new TeamsPage(
        new FrameMaker(site)
            .of(PageIdentity.of(path, site.words().say("nav.teams"), Urls.TEAMS), List.of()),
        site.current().map(Cycle::title),
        graph.teams().size(),
        TeamLineMaker.of(site, links, division.of(teams.with(), part)),
        division.parts(site, part, Urls::teams),
        without(teams, links).filter(any -> part == division.parts()));
  }

  /** The teams without goals, on one line after all others. */
  private Optional<TeamsPage.Without> without(TeamsWithGoals teams, Links links) {
    return site.current()
        .filter(any -> !teams.without().isEmpty())
        .map(
            cycle ->
                new TeamsPage.Without(
                    site.words().say("teams.without", teams.without().size(), cycle.title()),
                    links.toAll(teams.without())));
  }

  public TeamPage of(Team team) {
    String path = Urls.of(team);
    Links links = new Links(path);
    GoalLineMaker lines = new GoalLineMaker(site, links);
    List<Objective> own = site.inCurrent(graph.ownedBy(team));
    List<Objective> members =
        site.inCurrent(graph.objectivesOf(team)).stream().filter(o -> !own.contains(o)).toList();
    List<Objective> all = Stream.concat(own.stream(), members.stream()).toList();
    GoalCut ownCut = GoalCut.of(site, own, MOST_GOALS);
    GoalCut membersCut = GoalCut.of(site, members, MOST_GOALS);
    List<Objective> live = Site.live(all);
    MeanScore mean = site.scores().of(live);
    Optional<ShareView> share = share(team);
    return new TeamPage(
        new FrameMaker(site)
            .of(PageIdentity.of(path, team.name(), Urls.TEAMS), crumbs(team, links)),
        team.name(),
        graph.lead(team).map(links::to),
        graph.parent(team).map(links::to).orElseGet(() -> links.to(graph.company())),
        links.toAll(graph.subTeams(team)),
        links.toAll(graph.members(team)),
        site.words().mean(mean),
        new MeanExplanation(site).of(live, mean),
        site.current().map(links::to),
        lines.serving(ownCut.shown()),
        lines.ownedAndServing(membersCut.shown()),
        moreGoals(ownCut, membersCut, links),
        drawing(team, links),
        inCurrentCycle(team)
            .map(
                owned ->
                    lines
                        .of(owned.objective(), owned.keyResult())
                        .with(
                            List.of(
                                site.words()
                                    .said("detail.of", TextSpan.of(links.to(owned.objective()))))))
            .toList(),
        lines.of(site.inCurrent(graph.contributionsOf(team))),
        others(all, graph::dependsOn).values().stream()
            .map(
                link ->
                    lines
                        .of(link, link.to())
                        .with(
                            List.of(
                                site.words()
                                    .said("detail.needed-by", TextSpan.of(links.to(link.from()))))))
            .toList(),
        others(all, graph::dependedOnBy).values().stream()
            .map(
                link ->
                    lines
                        .of(link, link.from())
                        .with(
                            List.of(
                                site.words()
                                    .said("detail.needs", TextSpan.of(links.to(link.to()))))))
            .toList(),
        share,
        share.flatMap(new ShareExplanation(site)::ofTeam),
        site.current()
            .map(
                cycle ->
                    new FindingsPageMaker(site, cycle, team).first(site.report(cycle).of(team)))
            .map(new FindingViewMaker(site, links)::of)
            .orElse(List.of()),
        site.current().flatMap(cycle -> new FindingsPageMaker(site, cycle, team).all(links)),
        summary(team, all, links),
        site.current().flatMap(cycle -> new TeamDecks(site, cycle).link(team, links)),
        ScoresByCycle.of(site, graph.objectivesOf(team)),
        otherCycles(site, graph.objectivesOf(team), links),
        LatestChangeMaker.of(chronicle.about(team), site, links),
        Optional.of(
                new LinkTo(
                    site.words().say("team.all-changes", team.name()),
                    links.url(Urls.changes(team))))
            .filter(link -> new ChangesPageMaker(site, chronicle).has(team)),
        new ProseMaker(site, links).of(team.body()),
        site.edit(team.lines().start().path()));
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

  private Stream<plumbline.link.OwnedKeyResult> inCurrentCycle(Team team) {
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
      List<Objective> own, java.util.function.Function<Objective, List<Link>> of) {
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
    java.util.Collections.reverse(cycles);
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
