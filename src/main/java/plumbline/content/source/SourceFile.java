package plumbline.content.source;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One file of the content, wherever it is kept: in a folder, in memory, in a revision.
 *
 * @param path its path with {@code /} between names, from the folder that holds the content folder,
 *     for example {@code content/okrs/2026-q1/seo.md}
 * @param bytes how to read it
 */
public record SourceFile(String path, Bytes bytes) {
  /** The path below the content folder, for example {@code okrs/2026-q1/seo.md}. */
  public String below() {
    return path.substring(path.indexOf('/') + 1);
  }

  /**
   * The file's bytes.
   *
   * @throws UncheckedIOException when they cannot be read
   */
  public byte[] readOrThrow() {
    try {
      return bytes.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many bytes it has.
   *
   * @throws UncheckedIOException when that cannot be told
   */
  public long sizeOrThrow() {
    try {
      return bytes.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file's bytes, each time anew. */
  @FunctionalInterface
  public interface Bytes {
    byte[] read() throws IOException;

    /** How many they are: asked before a file is read that nobody could hold. */
    default long size() throws IOException {
      return read().length;
    }
  }
}
