package plumbline.model;

/**
 * A place where the work for a goal is done: an issue, an epic, a document. It says nothing about
 * progress.
 *
 * @param url absolute, with {@code http} or {@code https}, percent-encoded
 * @param host the name of its host, as it is addressed
 */
public record WorkLink(String url, String host, Location at) {}
