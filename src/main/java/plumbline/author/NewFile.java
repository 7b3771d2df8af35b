package plumbline.author;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file to be written.
 *
 * @param path from the folder that holds the content folder, with {@code /} between names
 */
public record NewFile(String path, byte[] bytes) {
  public NewFile {
    bytes = bytes.clone();
  }

  /** A text in UTF-8. */
  public NewFile(String path, String text) {
    this(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** What is in it, as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Whether it is a script, which its user may run. */
  public boolean isScript() {
    return path.endsWith(".sh");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NewFile file
        && path.equals(file.path)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return path;
  }
}
