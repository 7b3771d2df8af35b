package plumbline.view;

import java.util.Optional;

/**
 * Where a team or a cycle stands: the mean of its goals, and how each of them stands.
 *
 * @param meter the mean as a bar, of no colour
 * @param rests on how many of how many goals it rests, where some have no score
 */
public record MeanView(Meter meter, Optional<String> rests, SpreadView spread) {}
