package plumbline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Says what the site in a folder was made from, and what was written then. Kept in that folder, in
 * two lines; where it is gone or unreadable, the site is simply made again.
 *
 * @param inputs the fingerprint of {@link Inputs}
 * @param outputs that of all files, by {@link Checksums}
 */
record Seal(String inputs, String outputs) {
  /** It changes with every version of the program, so it is nothing to commit with the site. */
  static final String NAME = ".plumbline-seal";

  static Optional<Seal> read(Path site) throws IOException {
    Path file = site.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    return lines.size() == 2 ? Optional.of(new Seal(lines.get(0), lines.get(1))) : Optional.empty();
  }

  byte[] bytes() {
    return (inputs + "\n" + outputs + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
