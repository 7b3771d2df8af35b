package plumbline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The files where they lie, watched in the best way that works there. */
final class WatchedFolder implements AutoCloseable {
  /** Between two looks, where there is nobody to tell of changes. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Path dir;
  private final Duration doubt;
  private Watch watch;

  private WatchedFolder(Path dir, Duration doubt, Watch watch) {
    this.dir = dir;
    this.doubt = doubt;
    this.watch = watch;
  }

  /**
   * Watches a folder.
   *
   * @param poll whether to look again and again, and not wait to be told
   * @param doubt how long what looks wrong must stay as it is
   */
  static WatchedFolder of(Path dir, boolean poll, Duration doubt) {
    Path place = dir.toAbsolutePath().normalize();
    return new WatchedFolder(place, doubt, poll || isSlow() ? polled(place) : notified(place));
  }

  /** The JDK tells of changes on a Mac by looking every ten seconds. */
  private static boolean isSlow() {
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  private static Watch notified(Path dir) {
    try {
      return NotifiedWatch.of(dir);
    } catch (IOException | UnsupportedOperationException e) {
      return polled(dir);
    }
  }

  private static Watch polled(Path dir) {
    return PolledWatch.of(dir, BETWEEN_LOOKS);
  }

  Path dir() {
    return dir;
  }

  Duration doubt() {
    return doubt;
  }

  /** Whether changes are looked for again and again. */
  boolean isPolled() {
    return watch instanceof PolledWatch;
  }

  /** The files now. */
  Sources first() throws InterruptedException {
    return retried(() -> Sources.of(dir));
  }

  Sources after(Sources before, PossibleChanges touched) throws InterruptedException {
    return retried(() -> before.after(touched));
  }

  Set<String> changed(Sources before, Sources now) throws InterruptedException {
    return retried(() -> now.changedSince(before));
  }

  /** Waits for a change; empty when there is none in this time. */
  Optional<PossibleChanges> next(Duration longest) throws InterruptedException {
    try {
      return watch.next(longest);
    } catch (IOException | UncheckedIOException e) {
      watch.close();
      watch = polled(dir);
      return Optional.of(PossibleChanges.NOBODY_KNOWS);
    }
  }

  /** Looks at files. */
  @FunctionalInterface
  private interface Look<T> {
    T at() throws IOException;
  }

  /** A folder that changes under the eyes is looked at again. */
  private <T> T retried(Look<T> look) throws InterruptedException {
    while (true) {
      try {
        return look.at();
      } catch (IOException | UncheckedIOException e) {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      }
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
