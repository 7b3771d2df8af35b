package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.Golden;

/** Every way to break content, and the exact words that its author reads. */
class BrokenContentTest {
  private static final Path CASES = Path.of("src/test/resources/broken");

  @TestFactory
  Stream<DynamicTest> everyMistakeIsExplained() throws IOException {
    return cases().stream().map(c -> dynamicTest(c.getFileName().toString(), () -> check(c)));
  }

  @Test
  void noCaseIsLeftOut() throws IOException {
    assertEquals(31, cases().size());
    for (Path folder : cases()) {
      try (Stream<Path> entries = Files.list(folder)) {
        List<String> names = entries.map(e -> e.getFileName().toString()).sorted().toList();
        assertEquals(List.of("content", "expected.txt"), names, folder.toString());
      }
    }
  }

  private static void check(Path folder) throws IOException {
    Runs run = Runs.of("check", folder.toString());
    String expected = run.err() + run.out() + "exit code " + run.code() + "\n";
    Golden.assertMatches(folder.resolve("expected.txt"), expected);
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }
}
