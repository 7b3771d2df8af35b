package plumbline.link;

import java.util.Optional;
import plumbline.model.KeyResult;
import plumbline.model.Location;
import plumbline.model.Objective;

/**
 * A resolved link upwards or sideways.
 *
 * @param from the objective whose file states the link
 * @param to what it supports, depends on or continues
 * @param keyResult the key result of {@code to} that is meant; empty: the objective as a whole
 * @param because the author's reason
 * @param at where the link is written
 */
public record Link(
    Objective from,
    Objective to,
    Optional<KeyResult> keyResult,
    Optional<String> because,
    Location at) {}
