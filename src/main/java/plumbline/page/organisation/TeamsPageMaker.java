package plumbline.page.organisation;

import java.util.List;
import java.util.Optional;
import plumbline.model.Cycle;
import plumbline.page.goal.TeamLineMaker;
import plumbline.page.goal.TeamsWithGoals;
import plumbline.page.site.FrameMaker;
import plumbline.page.site.Links;
import plumbline.page.site.PageIdentity;
import plumbline.page.site.PageSplit;
import plumbline.page.site.Site;
import plumbline.view.TeamsPage;
import plumbline.view.Urls;

/** Makes the index of teams. */
public final class TeamsPageMaker {
  /** How many teams a page of the index lists: a row is some 80 bytes compressed. */
  public static final int MOST_TEAMS = 200;

  private final Site site;

  public TeamsPageMaker(Site site) {
    this.site = site;
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
   * A page of the index.
   *
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
        site.graph().teams().size(),
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
}
