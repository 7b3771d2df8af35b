package plumbline.view;

import java.util.function.Supplier;

/**
 * A page that can be made.
 *
 * @param path below the site's folder
 * @param listed whether search engines should know it
 */
public record PageEntry(String path, boolean listed, Supplier<Page> page) {}
