package plumbline.graph;

/**
 * One of the measures of a picture, for whoever places boxes by the same rules.
 *
 * @param name as the graph's script knows it
 * @param value in CSS pixels, or a plain number
 */
public record Length(String name, double value) {}
