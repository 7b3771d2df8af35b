package plumbline.serve;

import java.time.Duration;
import java.util.Set;

/**
 * What a change on the disk led to.
 *
 * @param changed the paths of the files that differ, sorted; none at the first time
 * @param took from when the change was seen
 */
public record Rebuilt(State state, Set<String> changed, Duration took) {}
