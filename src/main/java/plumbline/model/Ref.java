package plumbline.model;

/**
 * A name that stands for something in another file, as the author wrote it: {@code smith}, {@code
 * grow-the-business#kr1}, {@code 2026/win}. Only the room {@code link} turns it into what it names.
 *
 * @param text the author's text, trimmed
 * @param at where it is written
 */
public record Ref(String text, Location at) {}
