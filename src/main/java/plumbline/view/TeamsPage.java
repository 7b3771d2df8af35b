package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * The teams that have goals, each below its parent; of very many, a part of them.
 *
 * @param cycle the title of the cycle that the figures are of
 * @param count of all teams
 * @param parts which part of them the page shows
 * @param without the others, on the last part
 */
public record TeamsPage(
    Frame frame,
    Optional<String> cycle,
    int count,
    List<TeamLine> teams,
    Paging parts,
    Optional<Without> without)
    implements Page {

  /** Teams without goals in the cycle. */
  public record Without(String words, List<LinkTo> teams) {}
}
