package plumbline.page.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.model.Team;
import plumbline.page.goal.TeamLineMaker.Placed;
import plumbline.page.site.Site;

/**
 * The teams that have goals in the cycle that the site opens with, and the others.
 *
 * @param with every team after its parent; parents of teams with goals included
 * @param without by their places too
 */
public record TeamsWithGoals(List<Placed> with, List<Team> without) {
  public TeamsWithGoals {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** All of them count as having goals where there is no cycle yet. */
  public static TeamsWithGoals of(Site site) {
    List<Placed> all = TeamLineMaker.inOrder(site);
    if (site.current().isEmpty()) {
      return new TeamsWithGoals(all, List.of());
    }
    Set<String> wanted = wanted(site);
    List<Placed> with = new ArrayList<>();
    List<Team> without = new ArrayList<>();
    for (Placed placed : all) {
      if (wanted.contains(placed.team().id())) {
        with.add(placed);
      } else {
        without.add(placed.team());
      }
    }
    return new TeamsWithGoals(with, without);
  }

  private static Set<String> wanted(Site site) {
    Set<String> wanted = new HashSet<>();
    for (Team team : site.graph().teams()) {
      Optional<Team> next = Optional.of(team).filter(one -> hasGoals(site, one));
      while (next.isPresent() && wanted.add(next.get().id())) {
        next = site.graph().parent(next.get());
      }
    }
    return wanted;
  }

  private static boolean hasGoals(Site site, Team team) {
    return !TeamLineMaker.liveIn(site, team).isEmpty();
  }
}
