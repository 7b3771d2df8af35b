package plumbline.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/**
 * Writes a file; what hinders that is said with the file's name, which a full disk does not say.
 */
final class NewFile {
  private NewFile() {}

  static void write(Path file, byte[] bytes, OpenOption... options) throws IOException {
    try {
      Files.write(file, bytes, options);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }
}
