package plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that a command's test writes into.
 *
 * @param path where it is
 */
record Folder(Path path) {
  /** What a file says. */
  String text(String file) {
    try {
      return Files.readString(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file. */
  void write(String file, String text) {
    try {
      Files.createDirectories(path.resolve(file).getParent());
      Files.writeString(path.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder in it, by path. */
  List<String> files(String below) {
    try (Stream<Path> files = Files.walk(path.resolve(below))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> path.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies everything below another folder's {@code content}. */
  Folder withContentOf(Path other) {
    new Folder(other)
        .files("content")
        .forEach(
            file -> {
              try {
                Files.createDirectories(path.resolve(file).getParent());
                Files.copy(other.resolve(file), path.resolve(file));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return this;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
