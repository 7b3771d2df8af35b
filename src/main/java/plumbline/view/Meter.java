package plumbline.view;

import java.util.Optional;

/**
 * A score as a bar with a mark from which on it is on track today, and as figures.
 *
 * @param state the colour
 * @param score with two decimals; empty where it is unknown
 * @param expected with two decimals; empty where nothing is to be compared: after the cycle
 * @param fill the bar's length, for example {@code 69%}
 * @param tick the mark's place: from there on it is green
 */
public record Meter(
    Badge state,
    Optional<String> score,
    Optional<String> expected,
    String fill,
    Optional<String> tick,
    boolean graded) {}
