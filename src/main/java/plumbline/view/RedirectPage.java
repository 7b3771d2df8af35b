package plumbline.view;

/** Stands where a page was before it moved, and leads to where it is. */
public record RedirectPage(Frame frame, LinkTo to) implements Page {}
