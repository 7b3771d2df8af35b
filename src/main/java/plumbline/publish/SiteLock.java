package plumbline.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two builds from writing one site at the same time. */
final class SiteLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static SiteLock take(Path site) throws IOException {
    Path file = site.resolve(".plumbline-lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new SiteRefused("another build is writing " + site + "; wait until it is done");
    }
    return new SiteLock(file, channel);
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
