package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a command line that is wrong, and of many warnings of one kind. */
class WrongUsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld | Unmatched argument at index 0: 'biuld'. Did you mean 'build'?",
        "check --formt=json | Unknown option: '--formt=json'. Did you mean '--format'?",
        "build --at | Missing required parameter for option '--at' (REV). 'plumbline build --help'"
            + " says what it takes."
      })
  void theLastLineSaysWhatIsWrongAndWhatToWrite(String line, String expected) {
    Runs run = Runs.of(line.split(" "));
    assertEquals(2, run.code());
    assertEquals(expected, run.err().strip());
  }

  @Test
  void warningsOfOneKindAreOneFromThreeOn() throws IOException {
    Path goals = Files.createDirectories(folder.resolve("content/okrs/2026-q1"));
    Files.writeString(folder.resolve("content/company.md"), "---\nname: ACME\n---\n");
    Files.writeString(
        goals.resolve("a.md"),
        "---\n"
            + "title: A\n"
            + "owner: company\n"
            + "---\n"
            + "[a](a.txt)\n"
            + "[b](b.txt)\n"
            + "[c](c.txt)\n"
            + "[d](/d)\n"
            + "[e](/e)\n");
    Runs run = Runs.of("check", "--no-history", folder.toString());
    assertTrue(
        run.err()
            .contains(
                "  And 2 more of this kind (broken-link): content/okrs/2026-q1/a.md:6,"
                    + " content/okrs/2026-q1/a.md:7; --verbose lists them.\n"),
        run.err());
    assertFalse(run.err().contains("b.txt"), run.err());
    assertTrue(run.err().contains("'/d'") && run.err().contains("'/e'"), "two are not many");
    Runs all = Runs.of("check", "--no-history", "--verbose", folder.toString());
    assertTrue(all.err().contains("'b.txt'") && all.err().contains("'c.txt'"), all.err());
    assertFalse(all.err().contains("more of this kind"), all.err());
  }
}
