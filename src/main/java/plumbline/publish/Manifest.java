package plumbline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The list of the files that a publication wrote, kept in the site's folder, one path a line,
 * sorted, under a line with their checksum. Only what stands in it is ever replaced or removed.
 *
 * @param condition whether the list can be trusted
 * @param paths of a damaged list those that can still be read
 */
record Manifest(Condition condition, SortedSet<String> paths) {
  static final String NAME = ".plumbline-manifest";
  private static final String HEAD = "# checksum of the lines below: ";

  /** Whether a list can be trusted. */
  enum Condition {
    /** There is none: nothing was published there. */
    ABSENT,
    SOUND,
    /** Cut, changed, or not readable as text. */
    DAMAGED
  }

  Manifest {
    paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
  }

  static Manifest of(SortedSet<String> paths) {
    return new Manifest(Condition.SOUND, paths);
  }

  static Manifest read(Path site) throws IOException {
    Path file = site.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Manifest(Condition.ABSENT, Collections.emptySortedSet());
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = text.lines().filter(line -> !line.startsWith(HEAD)).toList();
    SortedSet<String> paths = new TreeSet<>();
    lines.stream().filter(line -> isInside(site, line)).forEach(paths::add);
    Manifest read = of(paths);
    boolean sound =
        text.startsWith(HEAD)
            ? text.equals(read.text())
            : paths.size() == lines.size() && text.endsWith("\n");
    return sound ? read : new Manifest(Condition.DAMAGED, paths);
  }

  private static boolean isInside(Path site, String line) {
    if (line.isEmpty() || line.indexOf('\uFFFD') >= 0 || line.indexOf('\0') >= 0) {
      return false;
    }
    Path path = site.resolve(line);
    return path.equals(path.normalize()) && path.startsWith(site) && !path.equals(site);
  }

  boolean isAbsent() {
    return condition == Condition.ABSENT;
  }

  boolean isSound() {
    return condition == Condition.SOUND;
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  private String text() {
    String lines = String.join("\n", paths) + "\n";
    CRC32 sum = new CRC32();
    sum.update(lines.getBytes(StandardCharsets.UTF_8));
    return HEAD + Long.toHexString(sum.getValue()) + "\n" + lines;
  }
}
