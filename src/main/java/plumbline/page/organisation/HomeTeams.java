package plumbline.page.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.TeamShare;
import plumbline.page.goal.TeamLineMaker.Placed;
import plumbline.page.goal.TeamsWithGoals;
import plumbline.page.site.Site;

/**
 * The teams with goals that the home page lists: all of them, or where they are many the ones
 * directly below the company, or where even these are many the ones that are aligned least.
 *
 * @param which of them these are, in words; empty for all
 * @param without how many have no goals, in words; empty where all have
 */
public record HomeTeams(List<Placed> shown, Optional<String> which, Optional<String> without) {
  /** How many teams the home page lists. */
  public static final int MOST = 30;

  public HomeTeams {
    shown = List.copyOf(shown);
  }

  static HomeTeams of(Site site) {
    TeamsWithGoals teams = TeamsWithGoals.of(site);
    List<Placed> all = teams.with();
    Optional<String> without = without(site, teams);
    if (all.size() <= MOST) {
      return new HomeTeams(all, Optional.empty(), without);
    }
    List<Placed> top = all.stream().filter(placed -> placed.depth() == 0).toList();
    return top.size() <= MOST
        ? new HomeTeams(top, Optional.of(site.words().say("home.top-teams")), without)
        : new HomeTeams(
            leastAligned(site, all),
            Optional.of(site.words().say("home.outlying-teams", MOST)),
            without);
  }

  /** The names of the others stand on the page of all teams. */
  private static Optional<String> without(Site site, TeamsWithGoals teams) {
    return site.current()
        .filter(any -> !teams.without().isEmpty())
        .map(cycle -> site.words().say("teams.without", teams.without().size(), cycle.title()));
  }

  private static List<Placed> leastAligned(Site site, List<Placed> all) {
    return all.stream()
        .sorted(Comparator.comparingDouble(placed -> share(site, placed)))
        .limit(MOST)
        .map(placed -> new Placed(placed.team(), 0))
        .toList();
  }

  private static double share(Site site, Placed placed) {
    return site.current()
        .flatMap(cycle -> site.share(placed.team(), cycle))
        .map(TeamShare::alignedShare)
        .map(share -> share.orElse(2))
        .orElse(2.0);
  }
}
