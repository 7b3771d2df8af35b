package plumbline.graph;

import java.util.List;
import plumbline.link.OkrGraph;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.model.Team;

/** What the pictures are made from: goals with their links, and what their boxes say. */
public record DrawingInput(OkrGraph graph, BoxContents contents) {
  /** The team that stands for an objective: its owner's first; the owner where there is none. */
  Owner standsFor(Objective objective) {
    Owner owner = graph.owner(objective);
    List<Team> teams = graph.teamsOf(owner);
    return teams.isEmpty() ? owner : teams.get(0);
  }
}
