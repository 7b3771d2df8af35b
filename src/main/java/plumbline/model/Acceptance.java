package plumbline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that was accepted in review, for a while.
 *
 * @param rule the rule's id, for example {@code late-support}
 * @param reason why it is accepted
 * @param until the last day on which it is; empty: for as long as it stands there
 */
public record Acceptance(String rule, String reason, Optional<LocalDate> until, Location at) {}
