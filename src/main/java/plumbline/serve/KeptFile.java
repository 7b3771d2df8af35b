package plumbline.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import plumbline.content.source.SourceFile;

/** A file's bytes, read once and kept. One that is being written is waited for, for a while. */
final class KeptFile implements SourceFile.Bytes {
  private static final int MOST_TRIES = 20;
  private static final int WAIT_MILLIS = 10;

  private final Path place;
  private Stamp stamp;
  private byte[] bytes;
  private boolean read;

  KeptFile(Path place, Stamp stamp) {
    this.place = place;
    this.stamp = stamp;
  }

  Path place() {
    return place;
  }

  /** What the file looked like when it was listed, or read since. */
  synchronized Stamp stamp() {
    return stamp;
  }

  @Override
  public synchronized byte[] read() throws IOException {
    if (!read) {
      bytes = readWhole();
      read = true;
    }
    return bytes;
  }

  @Override
  public synchronized long size() throws IOException {
    return read ? bytes.length : Files.size(place);
  }

  private byte[] readWhole() throws IOException {
    for (int tries = 1; ; tries++) {
      Stamp before = Stamp.of(place);
      byte[] found = Files.readAllBytes(place);
      stamp = before;
      if (tries == MOST_TRIES || found.length == before.size() && before.equals(Stamp.of(place))) {
        return found;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(WAIT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
