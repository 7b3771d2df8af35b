package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts kept in files. {@code -Dgolden=overwrite} writes what the program says now; the
 * difference is then read in review like code.
 */
public final class Golden {
  private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

  private Golden() {}

  public static void assertMatches(Path file, String actual) throws IOException {
    if (OVERWRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, () -> "differs from " + file);
  }
}
