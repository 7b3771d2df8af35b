package plumbline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows this program from others, and from its other versions. */
final class Program {
  /** Of the jar that it runs from, or of the folder of its classes and what lies beside them. */
  static final String CHECKSUM = checksum();

  private Program() {}

  private static String checksum() {
    try {
      Path place =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(place)
          ? Checksums.of(place, files(place)).together()
          : Checksums.of(
                  place.getParent(),
                  new TreeSet<>(java.util.Set.of(place.getFileName().toString())))
              .together();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
