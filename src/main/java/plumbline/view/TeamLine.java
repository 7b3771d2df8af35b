package plumbline.view;

import java.util.Optional;

/**
 * A team in a table.
 *
 * @param depth 0 directly under the company, 1 below that, and so on
 * @param objectives how many it has in the cycle, its members' included
 * @param share how many of them reach the company
 */
public record TeamLine(
    LinkTo team,
    int depth,
    Optional<LinkTo> lead,
    MeanView mean,
    int objectives,
    ShareView share) {}
