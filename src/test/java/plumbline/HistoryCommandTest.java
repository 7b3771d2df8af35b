package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** What the commands make of the history of a folder in a repository. */
class HistoryCommandTest {
  private static final Path FIXTURE = Path.of("src/test/resources/rules/moved-goalposts");

  private static final String GOAL = "content/okrs/2026-q1/heat.md";

  @TempDir Path dir;
  private GitFolder folder;
  private String lowered;

  @BeforeEach
  void aLoweredTarget() {
    folder = GitFolder.in(dir.resolve("repo"));
    folder.copy(FIXTURE.resolve("before"), "").commit("2026-01-05", "Agreed");
    lowered = folder.copy(FIXTURE.resolve("flagged"), "").commit("2026-02-10", "Lower");
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void checkFindsWhatOnlyTheHistoryShows() {
    assertTrue(check().out().contains("[moved-goalposts]"), check().out());
    assertTrue(check("--at", "HEAD").out().contains("[moved-goalposts]"));
    assertTrue(check("--at", lowered).out().contains("[moved-goalposts]"));
    assertFalse(check("--at", "HEAD~1").out().contains("[moved-goalposts]"));
  }

  @Test
  void itIsLeftOutWhereThatIsAskedFor() {
    assertFalse(check("--no-history").out().contains("[moved-goalposts]"));
    assertFalse(check("--no-history", "--at", "HEAD").out().contains("[moved-goalposts]"));
  }

  @Test
  void whatWasCommittedAfterTheDayIsNotKnown() {
    assertFalse(check("--as-of", "2026-02-09").out().contains("[moved-goalposts]"));
  }

  @Test
  void aBranchBringsTheMoveThatItMakes() {
    assertTrue(check("--new-since", "HEAD~1").out().contains("[moved-goalposts]"));
    assertFalse(check("--new-since", "HEAD").out().contains("[moved-goalposts]"));
  }

  @Test
  void whatGitCannotReadIsNeverTakenForWhatWasNotPublished() {
    folder.lose("HEAD~1", GOAL);

    Runs run = check();

    assertEquals(2, run.code());
    assertTrue(run.err().contains("the history in Git cannot be read: Missing blob"), run.err());
    assertTrue(run.err().contains("; --no-history leaves it out"), run.err());
    assertFalse(run.err().contains("partial"), run.err());
    assertEquals(0, check("--no-history").code());
  }

  @Test
  void ofAPartialCloneItIsSaidThatItIsOne() {
    folder.partial().lose("HEAD~1", GOAL);

    assertTrue(build().err().contains("clone without --filter"), build().err());
    assertTrue(check("--at", "HEAD~1").err().contains("clone without --filter"));
    assertFalse(check("--at", "HEAD~1").err().contains("permissions"));
  }

  @Test
  void aShallowCloneIsSaidByBuild() {
    assertEquals("", build().err());
    folder.shallowAt(lowered);
    assertTrue(build().err().startsWith("This clone is shallow: "), build().err());
    assertEquals("", build("--no-history").err());
    assertFalse(check().out().contains("[moved-goalposts]"));
  }

  @Test
  void aRepositoryThatCannotBeReadIsSaidAndCanBeLeftOut() throws Exception {
    Files.writeString(folder.dir().resolve(".git/config"), "[core\n");
    assertEquals(2, check().code());
    assertTrue(check().err().contains("--no-history leaves it out"), check().err());
    assertEquals(0, check("--no-history").code(), check("--no-history").err());
  }

  private Runs check(String... options) {
    return run("check", options);
  }

  private Runs build(String... options) {
    return run("build", options);
  }

  private Runs run(String command, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = command;
    arguments[1] = folder.dir().toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Runs.of(arguments);
  }
}
