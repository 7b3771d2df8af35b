package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new is written as a person would have written it, or not at all. */
class NewCommandTest {
  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void fill() {
    folder = new Folder(temp);
    folder.write("content/site.yaml", "as_of: 2026-02-10\n");
    folder.write("content/company.md", "---\nname: ACME\n---\n");
    folder.write("content/teams/sales.md", "---\nname: Sales\n---\n");
    folder.write("content/people/perkins.md", "---\nname: Ms. Perkins\nteam: sales\n---\n");
    folder.write(
        "content/okrs/2026-q1/grow.md",
        "---\ntitle: Grow\nowner: company\nkey_results:\n  - { title: Sell, target: 9 }\n---\n");
  }

  private Runs run(String... words) {
    return Runs.of(withDir(words));
  }

  private Runs typing(String lines, String... words) {
    return Runs.typing(lines, withDir(words));
  }

  private String[] withDir(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--dir";
    all[words.length + 1] = folder.toString();
    return all;
  }

  @Test
  void anObjectiveIsWrittenFromOptions() {
    Runs run =
        run(
            "new",
            "objective",
            "--title",
            "Sell more",
            "--owner",
            "perkins",
            "--supports",
            "grow#kr1",
            "--key-result",
            "Call: them all; target=60; unit=calls; due=2026-03-20",
            "--why",
            "Because.");
    assertEquals("", run.err());
    assertEquals("content/okrs/2026-q1/sales/sell-more.md is written.\n", run.out());
    assertEquals(
        """
        ---
        title: Sell more
        owner: perkins
        supports: grow#kr1
        key_results:
          - id: kr1
            title: "Call: them all"
            target: 60
            unit: calls
            due: 2026-03-20
        ---

        Because.
        """,
        folder.text("content/okrs/2026-q1/sales/sell-more.md"));
    assertEquals(0, Runs.of("build", folder.toString()).code());
  }

  @Test
  void onATerminalItAsksAndProposes() {
    Runs run =
        typing(
            "Sell more\nperkins\n\n\ngrow\nCall them\n60\n\ncalls\nBe ready\n\n\n",
            "new",
            "objective");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("Owner (a team, a person, or company) [company]: "), run.err());
    assertTrue(run.err().contains("Cycle [2026-q1]: "), run.err());
    assertTrue(run.err().contains("Id [sell-more]: "), run.err());
    assertEquals(
        """
        ---
        title: Sell more
        owner: perkins
        supports: grow
        key_results:
          - id: kr1
            title: Call them
            start: 0
            target: 60
            unit: calls
          - id: kr2
            title: Be ready
            done: false
        ---
        """,
        folder.text("content/okrs/2026-q1/sales/sell-more.md"));
  }

  @Test
  void aMistakeIsSaidWithItsPlaceAndNothingIsWritten() {
    Runs run = run("new", "objective", "--title", "Sell", "--owner", "perkin");
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith("content/okrs/2026-q1/sell.md:3:8: error: found 'perkin'"), run.err());
    assertTrue(run.err().contains("Did you mean 'perkins'?"), run.err());
    assertTrue(run.err().contains("Nothing is written."), run.err());
    assertEquals(1, folder.files("content/okrs").size());
  }

  @Test
  void whatIsThereIsNotWrittenOver() {
    Runs run = run("new", "team", "--name", "Sales");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Choose another --id."), run.err());
    assertEquals("---\nname: Sales\n---\n", folder.text("content/teams/sales.md"));
  }

  @Test
  void whoCannotBeAskedIsToldTheOption() {
    Runs run = run("new", "objective");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("Nothing says --title. Add it, for example"), run.err());
    assertTrue(Runs.of("new").err().startsWith("Name what is new: objective, team"));
  }

  @Test
  void teamsPeopleAndCyclesAreWritten() {
    assertEquals(0, run("new", "team", "--name", "South: America", "--parent", "sales").code());
    assertEquals(
        "---\nname: \"South: America\"\nparent: sales\n---\n",
        folder.text("content/teams/south-america.md"));
    assertEquals(
        0,
        run("new", "person", "--name", "Ms. Ada", "--id", "ada", "--email", "a@x.example").code());
    assertEquals(
        "---\nname: Ms. Ada\nemail: a@x.example\n---\n", folder.text("content/people/ada.md"));
    assertEquals(
        0,
        run("new", "cycle", "--id", "sprint", "--start", "2026-04-06", "--end", "2026-05-15")
            .code());
    assertEquals(
        "---\nstart: 2026-04-06\nend: 2026-05-15\n---\n", folder.text("content/cycles/sprint.md"));
    assertEquals(0, Runs.of("build", folder.toString()).code());
  }

  @Test
  void anIdThatIsNoneIsRefused() {
    Runs run = run("new", "team", "--name", "Sales", "--id", "../../sales");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("expected lower-case letters, digits and hyphens"), run.err());
  }

  @Test
  void withoutContentTheNextStepIsSaid() {
    Runs run = Runs.of("new", "team", "--name", "A", "--dir", temp.resolve("none").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("plumbline init starts one."), run.err());
  }
}
