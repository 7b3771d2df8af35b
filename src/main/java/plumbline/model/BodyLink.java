package plumbline.model;

/**
 * A link in a {@link Body} that leads to something in the content, or that may not be followed.
 *
 * @param kind how it is written
 * @param target what it names: a path relative to the file for {@code FILE}, a reference for {@code
 *     REFERENCE}, an id for {@code MENTION} and {@code PLACE}, all of it for {@code ABSOLUTE} and
 *     {@code ADDRESS}; without the marks around it
 * @param at where it is
 */
public record BodyLink(Kind kind, String target, Location at) {
  /** The ways to write a link to content in a body. */
  public enum Kind {
    /** An ordinary relative Markdown link or image: {@code [text](../seo.md#kr1)}. */
    FILE,
    /** A heading or a key result on the same page: {@code [text](#kr1)}. */
    PLACE,
    /** From the root of the host: {@code [text](/handbook/x)}. */
    ABSOLUTE,
    /** With a scheme that is not the web's: {@code [text](tel:+49301234)}. */
    ADDRESS,
    /** {@code [[reference]]}. */
    REFERENCE,
    /** {@code @id}. */
    MENTION
  }
}
