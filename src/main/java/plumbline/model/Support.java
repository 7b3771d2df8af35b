package plumbline.model;

import java.util.Optional;

/**
 * A link upwards: what an objective contributes to.
 *
 * @param to an objective or one of its key results
 * @param because the reason, where the link does not speak for itself
 */
public record Support(Ref to, Optional<String> because) {}
