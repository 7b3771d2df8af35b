package plumbline.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * By what a file is seen to have changed without reading it.
 *
 * @param size in bytes
 * @param changed when it was last written
 * @param identity what the file system calls it, where it does; an editor that puts a new file in
 *     the old one's place changes it
 */
record Stamp(long size, FileTime changed, String identity) {
  static Stamp of(BasicFileAttributes of) {
    return new Stamp(of.size(), of.lastModifiedTime(), Objects.toString(of.fileKey()));
  }

  /**
   * @throws IOException where there is no such file
   */
  static Stamp of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class));
  }
}
