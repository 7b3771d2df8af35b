package plumbline.content.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes in a folder, read each time anew. */
record FileOnDisk(Path file) implements SourceFile.Bytes {
  @Override
  public byte[] read() throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public long size() throws IOException {
    return Files.size(file);
  }
}
