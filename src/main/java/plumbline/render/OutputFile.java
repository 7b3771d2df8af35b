package plumbline.render;

/**
 * One file of the site.
 *
 * @param path below the site's folder, with {@code /} between names
 * @param bytes its content; never changed after this
 */
public record OutputFile(String path, byte[] bytes) {}
