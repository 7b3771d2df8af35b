package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.GitFolder;

/** What {@code plumbline diff} compares, and what it says where it cannot. */
class DiffCommandTest {
  private static final String ONE = "okr/content/okrs/2026-q1/one.md";
  private static final String TWO = "okr/content/okrs/2026-q1/two.md";

  @TempDir Path dir;
  private GitFolder folder;
  private String first;

  /** Two goals below a folder; {@code topic} lowers one's target, {@code main} the other's. */
  @BeforeEach
  void aRepositoryThatHasGrownApart() {
    folder = GitFolder.in(dir.resolve("repo"));
    folder.write("okr/content/company.md", "---\nname: Lantern\n---\n");
    folder.write(ONE, goal("One")).write(TWO, goal("Two"));
    first = folder.commit("2026-01-01", "Agree");
    folder.branch("topic").edit(ONE, "target: 10", "target: 8").commit("2026-01-03", "Lower one");
    folder.checkout("main").edit(TWO, "target: 10", "target: 5").commit("2026-01-04", "Lower two");
  }

  @AfterEach
  void close() {
    folder.close();
  }

  private static String goal(String title) {
    return "---\ntitle: "
        + title
        + "\nowner: company\nkey_results:\n"
        + "  - title: Result\n    start: 0\n    target: 10\n    current: 4\n---\n";
  }

  private Runs diff(String... arguments) {
    return run(folder.dir().resolve("okr"), arguments);
  }

  private static Runs run(Path dir, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "diff";
    all[1] = "--dir";
    all[2] = dir.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Runs.of(all);
  }

  private static void assertSays(String expected, Runs run) {
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(expected, run.out());
  }

  private static void assertRefused(String message, Runs run) {
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().startsWith(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void onlyTheBranchsOwnChangesAreSaid() {
    String said = diff("main", "topic").out();
    assertSays(
        """
        main (%s) → topic (%s)
        1 goal re-negotiated.

        Re-negotiated
          One, Lantern, 0.40 → 0.50 (On track)
            Result · target: 10 → 8. Progress rises 0.40 → 0.50 with nothing done.
        """
            .formatted(first.substring(0, 10), id("topic")),
        diff("main", "topic"));
    assertFalse(said.contains("Two"), said);
  }

  @Test
  void aRangeAsGitWritesItIsTwoRevisions() {
    assertEquals(diff("main", "topic").out(), diff("main..topic").out());
    assertEquals(diff("main", "topic").out(), diff("main...topic").out());
    assertEquals(diff("main", "HEAD").out(), diff("main..").out());
  }

  @Test
  void directlyComparedBothSidesChangesAreSaid() {
    String said = diff("main", "topic", "--direct").out();
    assertTrue(said.startsWith("main (" + id("main") + ") → topic"), said);
    assertTrue(said.contains("2 goals re-negotiated."), said);
    assertTrue(said.contains("target: 5 → 10. Progress falls 0.80 → 0.40"), said);
  }

  @Test
  void withoutASecondRevisionTheFilesAsTheyLieThereAreCompared() {
    folder.checkout("topic").edit(ONE, "title: One", "title: Won");
    String said = diff("main", "--as-of", "2026-01-05").out();
    assertTrue(said.contains(" → the working tree\n1 goal re-negotiated, 1 goal re-worded."), said);
    assertTrue(said.contains("renamed: One → Won"), said);
    assertFalse(said.contains("Two"), said);
  }

  @Test
  void aDetachedHeadIsComparedAsABranchIs() {
    folder.checkout(id("topic"));
    String said = diff("main", "--as-of", "2026-01-05").out();
    assertTrue(said.contains("\n1 goal re-negotiated."), said);
    assertEquals(
        diff("main", "topic").out().lines().skip(1).toList(),
        diff("main", "HEAD").out().lines().skip(1).toList());
  }

  @Test
  void nothingButTheDayOfTheSecondRevisionCounts() {
    String json = diff("main", "topic", "--format", "json").out();
    assertTrue(json.contains("\"as_of\": \"2026-01-03\""), json);
    String later = diff("main", "topic", "--format", "json", "--as-of", "2026-01-12").out();
    assertTrue(later.contains("\"as_of\": \"2026-01-12\""), later);
  }

  @Test
  void anAnswerInAFileHasNoColourAndNothingIsPrinted() throws IOException {
    Path file = dir.resolve("answer.md");
    Runs run = diff("main", "topic", "--format", "markdown", "--out", file.toString());
    assertSays("", run);
    assertEquals(diff("main", "topic", "--format", "markdown").out(), Files.readString(file));
  }

  @Test
  void goalsAreLinkedToAPreview() {
    String said =
        diff("main", "topic", "--format", "markdown", "--site-url", "https://okr.example/pr/7")
            .out();
    assertTrue(
        said.contains("[**One**](https://okr.example/pr/7/okrs/2026-q1/one.html) · Lantern"), said);
  }

  @Test
  void beforeTheFirstContentEverythingIsNew() {
    folder.checkout("main").delete(ONE).delete(TWO).delete("okr/content/company.md");
    String empty = folder.commit("2026-01-05", "Nothing");
    folder.branch("again").write("okr/content/company.md", "---\nname: Lantern\n---\n");
    folder.write(ONE, goal("One")).commit("2026-01-06", "Begin");
    Runs run = diff("main", "again");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("main (" + empty.substring(0, 10) + ") → again"), run.out());
    assertTrue(run.out().contains("\n1 goal added"), run.out());
  }

  @Test
  void aShallowCloneSaysWhatToFetch() throws GitAPIException {
    Path clone = dir.resolve("clone");
    Git.cloneRepository()
        .setURI(folder.dir().toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .setCloneAllBranches(true)
        .call()
        .close();
    assertRefused(
        "Found no commit that origin/main and origin/topic have in common, so there is nothing to"
            + " compare with. This clone is shallow. Set fetch-depth: 0",
        run(clone.resolve("okr"), "origin/main", "origin/topic"));
    assertRefused("'" + first + "' names", run(clone.resolve("okr"), first));
  }

  @Test
  void aBareRepositoryHasRevisionsButNoFiles() throws GitAPIException {
    Path bare = dir.resolve("bare.git");
    folder.checkout("main").move(ONE, "content/okrs/2026-q1/one.md");
    folder.move(TWO, "content/okrs/2026-q1/two.md");
    folder.move("okr/content/company.md", "content/company.md").commit("2026-01-05", "Up");
    folder.branch("low").edit("content/okrs/2026-q1/one.md", "target: 10", "target: 9");
    folder.commit("2026-01-06", "Lower");
    Git.cloneRepository()
        .setURI(folder.dir().toUri().toString())
        .setDirectory(bare.toFile())
        .setBare(true)
        .call()
        .close();
    assertTrue(run(bare, "main", "low").out().contains("target: 10 → 9"));
    assertRefused("There is no content folder in " + bare, run(bare, "main"));
  }

  @Test
  void anEmptyRepositoryAndNoneAreSaid() throws IOException {
    Path empty = dir.resolve("empty");
    try (GitFolder none = GitFolder.in(empty)) {
      none.write("content/company.md", "---\nname: Lantern\n---\n");
      assertRefused("This repository has no commit to compare with.", run(empty, "main"));
    }
    Path outside = Files.createDirectories(dir.resolve("outside/content")).getParent();
    assertRefused("There is no Git repository around " + outside, run(outside, "main"));
  }

  @Test
  void branchesWithNothingInCommonSayHowToCompareThem() throws GitAPIException {
    folder.git().checkout().setOrphan(true).setName("other").call();
    folder.commit("2026-01-07", "Begin anew");
    assertRefused("Found no commit that main and other have in common", diff("main", "other"));
    assertEquals(0, diff("main", "other", "--direct").code());
  }

  private String id(String revision) {
    try {
      return folder.git().getRepository().resolve(revision).name().substring(0, 10);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
