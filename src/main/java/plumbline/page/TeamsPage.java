package plumbline.page;

import java.util.List;
import java.util.Optional;

/**
 * All teams, each below its parent.
 *
 * @param cycle the title of the cycle that the figures are of
 * @param count in words: {@code 12 teams}
 */
public record TeamsPage(Frame frame, Optional<String> cycle, String count, List<TeamLine> teams)
    implements Page {}
