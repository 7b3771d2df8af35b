package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.history.GitFolder;

/** What check says of a branch alone. */
class NewSinceTest {
  private static final Path CASES = Path.of("src/test/resources/checks");
  private static final String ISLAND = "content/okrs/2026-q1/";

  @TempDir private Path temporary;
  private GitFolder git;
  private String base;

  /** Three warnings, a team that is an island, a date outside the cycle; on the branch 'topic'. */
  @BeforeEach
  void aBranch() {
    git = GitFolder.in(temporary.resolve("repository"));
    git.copy(CASES.resolve("nasty"), "");
    base = git.commit("2026-02-01", "Goals").substring(0, 10);
    git.branch("topic");
  }

  private Runs check(String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("check", git.dir().toString(), "--new-since", "main"));
    all.addAll(List.of(arguments));
    return Runs.of(all.toArray(String[]::new));
  }

  private String summary(String... arguments) {
    String out = check(arguments).out();
    return out.strip().substring(out.strip().lastIndexOf('\n') + 1);
  }

  private GitFolder mute(String team) {
    return git.write("content/teams/" + team + ".md", "---\nname: " + team + "\n---\n");
  }

  @Test
  void aBranchThatBringsNothingSaysSo() {
    Runs run = check("--fail-on", "attention");
    assertEquals(
        "New since main (" + base + "): nothing; 3 problems and 3 findings were there before.\n",
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void whatIsNewInTheWorkingTreeIsSaidAndFails() {
    mute("quiet");
    Runs run = check("--fail-on", "attention");
    assertTrue(run.out().startsWith("content/teams/quiet.md:2: attention: "), run.out());
    assertEquals(
        "New since main (" + base + "): 1 attention; 3 problems and 3 findings were there before.",
        summary());
    assertEquals(1, run.code());
    assertEquals(0, check().code());
  }

  @Test
  void whatMainBringsMeanwhileIsNotTheBranchsDoing() {
    mute("mine").commit("2026-02-02", "A team of the branch");
    git.checkout("main");
    git.delete("content/okrs/2026-q1/a.md");
    mute("theirs").commit("2026-02-03", "A team of main");
    git.checkout("topic");
    assertEquals(
        "New since main (" + base + "): 1 attention; 3 problems and 3 findings were there before.",
        summary());
  }

  @Test
  void aRevisionIsComparedInsteadOfTheWorkingTree() {
    mute("quiet").commit("2026-02-02", "A team");
    mute("later");
    assertFalse(check("--at", "topic").out().contains("later"));
    assertTrue(check("--at", "topic").out().contains("quiet"));
    assertTrue(summary("--at", "main").contains(": nothing; "), summary("--at", "main"));
  }

  @Test
  void aMovedFileBringsNothing() {
    git.move(ISLAND + "grow.md", ISLAND + "company/grow-more.md");
    git.move(ISLAND + "größe-品質.md", ISLAND + "island/quality.md");
    assertEquals(
        "New since main (" + base + "): nothing; 3 problems and 3 findings were there before.",
        summary());
  }

  @Test
  void whatIsClearedByAcceptingItIsWarnedOfAndNotCommittedYetIsSaid() {
    git.edit(
        "content/okrs/2026-q1/grow.md",
        "owner: company",
        "owner: company\naccept: [{ rule: due-outside-cycle, reason: agreed }]");
    String out = check().out();
    assertTrue(
        out.contains("warning: Due outside the cycle (") && out.contains("because it was accepted"),
        out);
    assertTrue(out.contains("(not committed yet)"), out);
    git.commit("2026-02-02", "Accepted");
    assertTrue(check().out().contains("because it was accepted"), check().out());
    assertFalse(check().out().contains("(not committed yet)"), check().out());
  }

  @Test
  void timePassingBringsNothing() {
    String summary = summary("--as-of", "2026-03-25");
    assertTrue(summary.startsWith("New since main (" + base + "): nothing; "), summary);
    git.edit("content/site.yaml", "as_of: 2026-02-10", "as_of: 2026-03-25");
    assertEquals(summary, summary());
  }

  @Test
  void newErrorsFailAndOldOnesDoNot() {
    git.write("content/people/old.md", "---\nnom: Old\n---\n").commit("2026-02-02", "An error");
    git.branch("next").write("content/people/new.md", "---\nnom: New\n---\n");
    Runs old = Runs.of("check", git.dir().toString(), "--new-since", "topic", "--at", "topic");
    assertEquals(0, old.code());
    assertTrue(old.out().contains(": nothing; 5 problems were there before;"), old.out());
    assertTrue(
        old.out().endsWith("; the goals are not analysed until the errors are put right.\n"),
        old.out());
    Runs both = Runs.of("check", git.dir().toString(), "--new-since", "topic");
    assertEquals(1, both.code());
    assertFalse(both.err().contains("old.md"), both.err());
    assertTrue(both.err().contains("content/people/new.md"), both.err());
  }

  @Test
  void whereTheBaseHasErrorsAllFindingsAreReported() {
    git.write("content/people/old.md", "---\nnom: Old\n---\n");
    base = git.commit("2026-02-02", "An error").substring(0, 10);
    git.branch("repair").delete("content/people/old.md");
    Runs run = Runs.of("check", git.dir().toString(), "--new-since", "topic");
    assertTrue(
        run.out()
            .endsWith(
                "New since topic ("
                    + base
                    + "): 1 gross, 1 attention, 1 accepted; the content then had errors and was"
                    + " not analysed, so all findings are reported.\n"),
        run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github", "gitlab", "junit"})
  void everyFormatTellsTheNewOnly(String format) {
    mute("quiet");
    String out = check("--format", format).out();
    assertTrue(out.contains("quiet"), out);
    assertFalse(out.contains("content/teams/island.md"), out);
    assertFalse(out.contains("content/okrs/2026-q1/grow.md"), out);
  }

  @Test
  void aShallowCloneIsToldWhatToDo() {
    String tip = git.commit("2026-02-02", "The branch");
    git.checkout("main").commit("2026-02-03", "Main goes on");
    git.checkout("topic").shallowAt(tip);
    Runs run = check();
    assertEquals(2, run.code());
    assertTrue(run.err().contains("This clone is shallow"), run.err());
    assertTrue(run.err().contains("fetch-depth: 0"), run.err());
    assertTrue(run.err().contains("GIT_DEPTH: 0"), run.err());
  }

  @Test
  void anUnknownRevisionIsWrongUsage() {
    Runs run = Runs.of("check", git.dir().toString(), "--new-since", "mainn");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("'mainn' names no commit. Did you mean 'main'?"), run.err());
  }

  @Test
  void withoutARepositoryThereIsNothingToCompareWith() throws java.io.IOException {
    Path content = temporary.resolve("bare/content");
    java.nio.file.Files.createDirectories(content);
    Runs run = Runs.of("check", content.getParent().toString(), "--new-since", "main");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("There is no Git repository around"), run.err());
  }
}
