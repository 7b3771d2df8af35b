package plumbline.model;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param path the file's path below the content folder's parent, with {@code /} between names, for
 *     example {@code content/okrs/2026-q1/seo.md}
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in characters as the author's editor counts them; 0 where the whole line is
 *     meant
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The start of a file. */
  public static Location startOf(String path) {
    return new Location(path, 1, 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, as compilers write it and editors follow it. */
  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
