package plumbline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what lies in the way of new files and is not ours: links, and files that no publication
 * wrote. Nothing of the kind is replaced, and no link is followed.
 */
final class Obstacles {
  private final Path site;
  private final Predicate<String> ours;
  private final Set<String> clear = new HashSet<>();
  private final SortedSet<String> found = new TreeSet<>();

  private Obstacles(Path site, Predicate<String> ours) {
    this.site = site;
    this.ours = ours;
  }

  /**
   * Looks for obstacles.
   *
   * @param paths of the files that are to be
   * @param ours whether a file that lies there may be replaced
   * @return the paths of what is in the way
   */
  static SortedSet<String> find(Path site, Set<String> paths, Predicate<String> ours)
      throws IOException {
    Obstacles obstacles = new Obstacles(site, ours);
    for (String path : paths) {
      obstacles.look(path);
    }
    return obstacles.found;
  }

  private void look(String path) throws IOException {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (!isClear(path.substring(0, end))) {
        return;
      }
    }
    Path file = site.resolve(path);
    if (Files.isDirectory(file, NOFOLLOW_LINKS)) {
      lookInside(file);
    } else if (Files.exists(file, NOFOLLOW_LINKS) && !isOurs(path)) {
      found.add(path);
    }
  }

  private boolean isClear(String folder) {
    if (clear.contains(folder)) {
      return true;
    }
    Path there = site.resolve(folder);
    if (Files.isDirectory(there, NOFOLLOW_LINKS)) {
      clear.add(folder);
      return true;
    }
    if (Files.exists(there, NOFOLLOW_LINKS) && !isOurs(folder)) {
      found.add(folder);
    }
    return false;
  }

  /** A folder becomes a file only where all that is in it is ours. */
  private void lookInside(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(one -> !Files.isDirectory(one, NOFOLLOW_LINKS))
          .map(one -> Trees.below(site, one))
          .filter(path -> !isOurs(path))
          .forEach(found::add);
    }
  }

  private boolean isOurs(String path) {
    return Files.isRegularFile(site.resolve(path), NOFOLLOW_LINKS) && ours.test(path);
  }
}
