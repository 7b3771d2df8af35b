package plumbline.view;

/**
 * The search as a page of its own, whose address can be sent with what is looked for. Without a
 * script it leads to the list from A to Z.
 */
public record SearchPage(Frame frame, LinkTo aToZ) implements Page {}
