package plumbline.history;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One file before and after a commit.
 *
 * @param before empty: the commit added it
 * @param after empty: the commit removed it
 */
record FilePair(Optional<Blob> before, Optional<Blob> after) {
  static FilePair added(Blob blob) {
    return new FilePair(Optional.empty(), Optional.of(blob));
  }

  static FilePair removed(Blob blob) {
    return new FilePair(Optional.of(blob), Optional.empty());
  }

  static FilePair of(Blob before, Blob after) {
    return new FilePair(Optional.of(before), Optional.of(after));
  }

  /**
   * A file's bytes at a path.
   *
   * @param path as content knows it, {@code content/…}
   */
  record Blob(String path, ObjectId id) {
    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
