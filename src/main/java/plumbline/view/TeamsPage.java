package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * All teams, each below its parent; of very many, a part of them.
 *
 * @param cycle the title of the cycle that the figures are of
 * @param count of all teams
 * @param parts which part of them the page shows
 */
public record TeamsPage(
    Frame frame, Optional<String> cycle, int count, List<TeamLine> teams, Paging parts)
    implements Page {}
