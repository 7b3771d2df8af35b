package plumbline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as a site's list of files: no path in it leads out of the site. */
public final class ManifestFuzz {
  private static final Path SITE = site();

  private ManifestFuzz() {}

  private static Path site() {
    try {
      return Files.createTempDirectory("manifest");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Files.write(SITE.resolve(Manifest.NAME), input);
    Manifest read = Manifest.read(SITE);
    for (String path : read.paths()) {
      if (!SITE.resolve(path).normalize().startsWith(SITE)) {
        throw new IllegalStateException("outside: " + path);
      }
    }
    if (read.isSound() && !new String(input).endsWith("\n")) {
      throw new IllegalStateException("a cut list counts as sound");
    }
  }
}
