package plumbline.view;

/**
 * How a goal came to where it is, as a small picture of 60 by 20 CSS pixels: the cycle from left to
 * right, nothing to all of it from bottom to top.
 *
 * @param line its progress by its check-ins, as SVG path data
 * @param expected what was expected meanwhile, as SVG path data
 */
public record TraceView(String line, String expected) {}
