package plumbline.page.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.alignment.TeamShare;
import plumbline.page.goal.TeamLineMaker;
import plumbline.page.goal.TeamLineMaker.Placed;
import plumbline.page.site.Site;

/**
 * The teams that the home page lists: all of them, or where they are many the ones directly below
 * the company, or where even these are many the ones that are aligned least.
 *
 * @param which of them these are, in words; empty for all
 */
public record HomeTeams(List<Placed> shown, Optional<String> which) {
  /** How many teams the home page lists. */
  public static final int MOST = 30;

  public HomeTeams {
    shown = List.copyOf(shown);
  }

  static HomeTeams of(Site site) {
    List<Placed> all = TeamLineMaker.inOrder(site);
    if (all.size() <= MOST) {
      return new HomeTeams(all, Optional.empty());
    }
    List<Placed> top = all.stream().filter(placed -> placed.depth() == 0).toList();
    return top.size() <= MOST
        ? new HomeTeams(top, Optional.of(site.words().say("home.top-teams")))
        : new HomeTeams(
            leastAligned(site, all), Optional.of(site.words().say("home.outlying-teams", MOST)));
  }

  /** Teams without objectives come last. */
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
