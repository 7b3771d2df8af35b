package plumbline.page;

import java.util.List;
import java.util.Optional;

/**
 * All teams, each below its parent.
 *
 * @param cycle the title of the cycle that the figures are of
 */
public record TeamsPage(Frame frame, Optional<String> cycle, List<TeamLine> teams)
    implements Page {}
