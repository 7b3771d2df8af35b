package plumbline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.content.source.ContentFolder;

/**
 * Looks at all files again and again: slower than being told, but works on every disk. It rests
 * four times as long as it looks.
 */
final class PolledWatch implements Watch {
  private static final int REST = 4;

  private final List<Path> roots;
  private final Duration shortest;
  private Map<Path, Stamp> known;

  private PolledWatch(Path dir, Duration shortest) {
    this.roots = List.of(dir.resolve(Sources.CONTENT), dir.resolve(Sources.TEMPLATES));
    this.shortest = shortest;
    this.known = look();
  }

  /**
   * @param shortest the least time between two looks
   */
  static PolledWatch of(Path dir, Duration shortest) {
    return new PolledWatch(dir, shortest);
  }

  @Override
  public Optional<PossibleChanges> next(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (true) {
      long begin = System.nanoTime();
      Map<Path, Stamp> now = look();
      if (!now.equals(known)) {
        known = settled(now);
        return Optional.of(PossibleChanges.NOBODY_KNOWS);
      }
      long rest = Math.max(shortest.toNanos(), REST * (System.nanoTime() - begin));
      long left = end - System.nanoTime();
      if (left <= 0) {
        return Optional.empty();
      }
      Thread.sleep(Duration.ofNanos(Math.min(rest, left)).toMillis() + 1);
    }
  }

  /** Looks until two looks say the same. */
  private Map<Path, Stamp> settled(Map<Path, Stamp> first) throws InterruptedException {
    Map<Path, Stamp> before = first;
    while (true) {
      Thread.sleep(QUIET.toMillis());
      Map<Path, Stamp> now = look();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> found = new ConcurrentHashMap<>();
    for (Path root : roots) {
      look(root, found);
    }
    return found;
  }

  /** A folder that changes under the eyes is looked at again the next time. */
  private static void look(Path root, Map<Path, Stamp> found) {
    if (!Files.isDirectory(root)) {
      return;
    }
    try {
      ContentFolder.list(root, (file, attributes) -> note(file, attributes, found));
    } catch (IOException | UncheckedIOException e) {
      found.clear();
    }
  }

  private static KeptFile note(Path file, BasicFileAttributes attributes, Map<Path, Stamp> found) {
    Stamp stamp = Stamp.of(attributes);
    found.put(file, stamp);
    return new KeptFile(file, stamp);
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
