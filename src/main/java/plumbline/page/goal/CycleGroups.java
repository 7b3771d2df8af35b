package plumbline.page.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.link.OkrGraph;
import plumbline.model.Company;
import plumbline.model.Cycle;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;
import plumbline.page.site.Site;

/** Puts the objectives of a cycle into groups. */
public final class CycleGroups {
  private CycleGroups() {}

  /**
   * Each objective in the group of its owner, a person's in that of their first team: the company's
   * group first, then each team below its parent, then people without a team. A group may be empty.
   */
  public static Map<Owner, List<Objective>> of(Site site, Cycle cycle) {
    OkrGraph graph = site.graph();
    Map<Owner, List<Objective>> groups = new LinkedHashMap<>();
    groups.put(graph.company(), new ArrayList<>());
    TeamLineMaker.inOrder(site).forEach(placed -> groups.put(placed.team(), new ArrayList<>()));
    for (Objective objective : graph.objectives(cycle)) {
      groups
          .computeIfAbsent(groupOf(graph, graph.owner(objective)), owner -> new ArrayList<>())
          .add(objective);
    }
    return groups;
  }

  private static Owner groupOf(OkrGraph graph, Owner owner) {
    List<Team> teams = graph.teamsOf(owner);
    return owner instanceof Company || teams.isEmpty() ? owner : teams.get(0);
  }
}
