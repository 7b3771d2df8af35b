package plumbline.page.goal;

import java.util.ArrayList;
import java.util.List;
import plumbline.model.Objective;
import plumbline.model.Team;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.score.MeanScore;
import plumbline.view.ShareView;
import plumbline.view.TeamLine;

/** Makes the table of teams, each below its parent. */
public final class TeamLineMaker {
  private final Site site;
  private final Links links;
  private final List<TeamLine> lines = new ArrayList<>();

  private TeamLineMaker(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  public static List<TeamLine> of(Site site, Links links, List<Placed> teams) {
    TeamLineMaker lines = new TeamLineMaker(site, links);
    teams.forEach(placed -> lines.add(placed.team, placed.depth));
    return lines.lines;
  }

  /** A team and how deep below the company it is. */
  public record Placed(Team team, int depth) {}

  /** Every team after its parent. */
  public static List<Placed> inOrder(Site site) {
    List<Placed> placed = new ArrayList<>();
    site.graph().topTeams().forEach(team -> place(site, new Placed(team, 0), placed));
    return placed;
  }

  private static void place(Site site, Placed placed, List<Placed> all) {
    all.add(placed);
    site.graph()
        .subTeams(placed.team)
        .forEach(team -> place(site, new Placed(team, placed.depth + 1), all));
  }

  private void add(Team team, int depth) {
    List<Objective> live = liveIn(site, team);
    MeanScore mean = site.scores().of(live);
    lines.add(
        new TeamLine(
            links.to(team),
            depth,
            site.graph().lead(team).map(links::to),
            site.words().mean(mean),
            live.size(),
            share(team)));
  }

  private ShareView share(Team team) {
    return site.current()
        .flatMap(cycle -> site.share(team, cycle))
        .map(share -> ShareViewMaker.of(site.words(), share))
        .orElseGet(() -> ShareViewMaker.of(site.words(), 0, 0, 0));
  }

  /** A team's live objectives of the current cycle, its members' included. */
  static List<Objective> liveIn(Site site, Team team) {
    return site.graph().objectivesOf(team).stream()
        .filter(o -> o.status().isLive() && site.isCurrent(o))
        .toList();
  }
}
