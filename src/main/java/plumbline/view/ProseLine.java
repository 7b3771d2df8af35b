package plumbline.view;

/**
 * An author's Markdown that stands within a line: no blocks. Templates print it like a text; it
 * arrives as sanitised HTML.
 */
public record ProseLine(Prose text) {}
