package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plumbline.Golden;
import plumbline.history.GitFolder;

/**
 * The exact words of {@code plumbline diff}: each folder holds a change of a year of goals and what
 * is said of it, as {@code expected.md} and in some of them in the other formats.
 */
class DiffTest {
  private static final Path CASES = Path.of("src/test/resources/diff");

  private static final Set<String> BROKEN =
      Set.of("conflict-left", "content-broken", "person-deleted-but-named");

  @TempDir static Path dir;
  private static GitFolder folder;

  @BeforeAll
  static void aYear() {
    folder = YearOfGoals.in(dir.resolve("year"));
  }

  @AfterAll
  static void close() {
    folder.close();
  }

  @TestFactory
  Stream<DynamicTest> whatAReviewerReads() throws IOException {
    return cases().stream().map(c -> dynamicTest(c.getFileName().toString(), () -> check(c)));
  }

  @Test
  void noCaseIsLeftOut() throws IOException {
    assertEquals(40, cases().size());
  }

  private static void check(Path folderOfCase) throws Exception {
    String branch = folderOfCase.getFileName().toString();
    folder.checkout("main").branch(branch);
    apply(folderOfCase.resolve("change.patch"));
    folder.commit("2026-02-27", branch);
    for (String format : formats(folderOfCase)) {
      Runs run =
          Runs.of("diff", "main", branch, "--dir", folder.dir().toString(), "--format", format);
      assertEquals("", run.err());
      assertEquals(BROKEN.contains(branch) ? 1 : 0, run.code());
      Golden.assertMatches(folderOfCase.resolve(file(format)), answer(format, run.out()));
    }
    Runs json = Runs.of("diff", "main", branch, "--dir", folder.dir().toString(), "--format=json");
    assertEquals(List.of(), DiffJsonTest.mistakes(json.out()));
  }

  /** Of the page what is in its middle: styles are nobody's words. */
  private static String answer(String format, String said) {
    return format.equals("html")
        ? said.substring(said.indexOf("<main"), said.indexOf("</main>")) + "</main>\n"
        : said;
  }

  private static void apply(Path patch) throws IOException, GitAPIException {
    try (InputStream in = Files.newInputStream(patch)) {
      folder.git().apply().setPatch(in).call();
    }
  }

  private static List<String> formats(Path folderOfCase) {
    return Stream.of("markdown", "text", "json", "html")
        .filter(one -> one.equals("markdown") || Files.exists(folderOfCase.resolve(file(one))))
        .toList();
  }

  private static String file(String format) {
    return switch (format) {
      case "markdown" -> "expected.md";
      case "text" -> "expected.txt";
      default -> "expected." + format;
    };
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }
}
