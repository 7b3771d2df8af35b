package plumbline.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two builds from writing one site at the same time. It lies beside the site, because the
 * site's folder is renamed; in it only where nothing can be put beside it.
 */
final class SiteLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws SiteRefused when another build holds it
   */
  static SiteLock take(SitePlaces places) throws IOException {
    return ifFree(places)
        .orElseThrow(
            () ->
                new SiteRefused(
                    "another build is writing " + places.site() + "; wait until it is done"));
  }

  /** Takes the lock where nobody holds it. */
  static Optional<SiteLock> ifFree(SitePlaces places) throws IOException {
    try {
      return at(places.lock());
    } catch (FileSystemException e) {
      Files.createDirectories(places.site());
      return at(places.lockInside());
    }
  }

  private static Optional<SiteLock> at(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new SiteLock(file, channel));
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
