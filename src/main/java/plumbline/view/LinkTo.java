package plumbline.view;

/**
 * A link with its text.
 *
 * @param url relative to the page that shows it, percent-encoded
 */
public record LinkTo(String text, String url) {}
