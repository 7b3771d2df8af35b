package plumbline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of the files that a publication wrote, kept in the site's folder, one path a line,
 * sorted.
 *
 * @param listed empty where there is no list: nothing was published there
 */
record Manifest(Optional<SortedSet<String>> listed) {
  private static final String NAME = ".plumbline-manifest";

  Manifest(SortedSet<String> paths) {
    this(Optional.of(paths));
  }

  static Manifest read(Path site) throws IOException {
    Path file = site.resolve(NAME);
    if (!Files.exists(file)) {
      return new Manifest(Optional.empty());
    }
    SortedSet<String> paths = new TreeSet<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Path path = site.resolve(line).normalize();
      if (!line.isEmpty() && path.startsWith(site) && !path.equals(site)) {
        paths.add(line);
      }
    }
    return new Manifest(paths);
  }

  boolean isAbsent() {
    return listed.isEmpty();
  }

  SortedSet<String> paths() {
    return listed.orElseGet(TreeSet::new);
  }

  void write(Path site) throws IOException {
    byte[] bytes = (String.join("\n", paths()) + "\n").getBytes(StandardCharsets.UTF_8);
    Path file = site.resolve(NAME);
    if (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Path waiting = site.resolve(NAME + ".new");
    Files.write(waiting, bytes);
    Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
