package plumbline.model;

/**
 * A link in a {@link Body} that leads to something in the content.
 *
 * @param kind how it is written
 * @param target what it names: a path relative to the file for {@code FILE}, a reference for {@code
 *     REFERENCE}, an id for {@code MENTION}; without the marks around it
 * @param at where it is
 */
public record BodyLink(Kind kind, String target, Location at) {
  /** The three ways to write a link to content in a body. */
  public enum Kind {
    /** An ordinary relative Markdown link or image: {@code [text](../seo.md#kr1)}. */
    FILE,
    /** {@code [[reference]]}. */
    REFERENCE,
    /** {@code @id}. */
    MENTION
  }
}
