package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A quarter ends: what goes on starts from where it is, and the old goals say what became of them.
 */
class RollCommandTest {
  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void fill() {
    folder = new Folder(temp.resolve("okrs"));
    folder.write("content/site.yaml", "as_of: 2026-03-31\n");
    folder.write("content/company.md", "---\nname: ACME\n---\n");
    folder.write("content/people/ada.md", "---\nname: Ada\n---\n");
    folder.write(
        "content/okrs/2026-q1/grow.md",
        """
        ---
        title: Grow
        owner: company
        score: 0.4 # so far
        key_results:
          - title: Reached
            target: 9
            current: 9
          - title: Sell
            target: 100
            due: 2026-03-20
            checkins:
              - { date: 2026-01-12, value: 10 }
              - { date: 2026-02-12, value: 40 }
          - id: plan
            title: Plan
            milestones: [{ title: A, done: true }, { title: B, due: 2026-03-01 }]
        ---

        Why.
        """);
    folder.write(
        "content/okrs/2026-q1/sales/sell.md",
        "---\n"
            + "title: Sell more\n"
            + "owner: ada\n"
            + "supports: [grow#kr2, \"2026-q1/grow#kr1\", old]\n"
            + "---\n");
    folder.write(
        "content/okrs/2026-q1/old.md",
        "---\n"
            + "title: Old # it is\n"
            + "owner: ada\n"
            + "supports: grow\n"
            + "key_results:\n"
            + "  - { title: Do, done: false }\n"
            + "---\n");
    folder.write(
        "content/okrs/2026-q1/done.md", "---\ntitle: Done\nowner: ada\nstatus: done\n---\n");
  }

  private String[] words(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--dir", folder.toString()));
    return all.toArray(String[]::new);
  }

  @Test
  void aPlanIsWrittenChangedAndFollowed() {
    Path plan = temp.resolve("next.yaml");
    String[] roll = words("roll", "2026-q1", "2026-q2", "--plan", plan.toString());
    assertEquals(0, Runs.of(roll).code());
    assertEquals(
        "# keep, change, defer or drop.\ngrow: keep # Grow\nold: keep # Old\n\"sales/sell\": keep # Sell more\n"
            .replace("\"", ""),
        new Folder(temp).text("next.yaml"));
    new Folder(temp).write("next.yaml", "grow: keep\nold: drop\nsales/sell: change\n");
    Runs run = Runs.of(roll);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        ---
        title: Grow
        owner: company
        status: draft
        carried_from: 2026-q1/grow
        key_results:
          - id: kr2
            title: Sell
            start: 40
            target: 100
          - id: plan
            title: Plan
            milestones:
              - { title: B }
        ---

        Why.
        """,
        folder.text("content/okrs/2026-q2/grow.md"));
    assertEquals(
        "---\n"
            + "title: Sell more\n"
            + "owner: ada\n"
            + "supports: [grow#kr2, grow]\n"
            + "status: draft\n"
            + "carried_from: 2026-q1/sales/sell\n"
            + "---\n",
        folder.text("content/okrs/2026-q2/sales/sell.md"));
    assertEquals(
        "---\n"
            + "title: Old # it is\n"
            + "owner: ada\n"
            + "supports: grow\n"
            + "key_results:\n"
            + "  - { title: Do, done: false }\n"
            + "status: dropped\n"
            + "---\n",
        folder.text("content/okrs/2026-q1/old.md"));
    assertTrue(
        folder
            .text("content/cycles/2026-q1.md")
            .startsWith("---\nstatus: closed\n---\n\n## What was reached\n"));
    assertTrue(run.out().contains("note    Sell more: 'old' does not go on"), run.out());
    assertTrue(
        run.out().contains("note    Grow: 'Reached' is finished, and is left out"), run.out());
    assertEquals(0, Runs.of("build", folder.toString(), "--drafts").code());
    assertEquals(2, Runs.of(roll).code(), "it was rolled before");
  }

  @Test
  void onATerminalItAsksForEach() {
    Runs run = Runs.typing("\nmaybe\ndefer\nk\n", words("roll", "2026-q1", "2026-q2", "--active"));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("Old: keep, change, defer or drop [keep]: "), run.err());
    assertTrue(run.err().contains("Found 'maybe'"), run.err());
    assertTrue(folder.text("content/okrs/2026-q1/old.md").contains("status: deferred\n"));
    assertFalse(folder.text("content/okrs/2026-q2/grow.md").contains("status:"));
  }

  @Test
  void aPlanThatLacksOrMistakesSomethingIsRefused() {
    Path plan = temp.resolve("next.yaml");
    new Folder(temp).write("next.yaml", "grow: keep\nold: burn\n");
    Runs run = Runs.of(words("roll", "2026-q1", "2026-q2", "--plan", plan.toString()));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("expected keep, change, defer or drop"), run.err());
    new Folder(temp).write("next.yaml", "grow: keep\nold: drop\n");
    run = Runs.of(words("roll", "2026-q1", "2026-q2", "--plan", plan.toString()));
    assertTrue(run.err().contains("add the line sales/sell: keep"), run.err());
    assertFalse(Files.exists(folder.path().resolve("content/okrs/2026-q2")));
    assertTrue(Runs.of(words("roll", "2026-q3", "2026-q4")).err().contains("There is no cycle"));
    assertTrue(Runs.of(words("roll", "2026-q1", "2026-q2")).err().contains("Add --plan"));
  }

  @Test
  void whatNoFigureScoresIsGraded() {
    folder.write(
        "content/okrs/2026-q1/learn.md",
        "---\ntitle: Learn\nowner: ada\nkey_results:\n  - title: Know # more\n    note: x\n---\n"
            .replace("    note: x\n", ""));
    Runs list = Runs.of(words("grade", "--cycle", "2026-q1"));
    assertTrue(list.out().contains("plumbline grade 2026-q1/learn#kr1 SCORE # Know"), list.out());
    assertEquals(0, Runs.of(words("grade", "learn#kr1", "0.7")).code());
    assertEquals(
        "---\n"
            + "title: Learn\n"
            + "owner: ada\n"
            + "key_results:\n"
            + "  - title: Know # more\n"
            + "    score: 0.7\n"
            + "---\n",
        folder.text("content/okrs/2026-q1/learn.md"));
    assertEquals(0, Runs.of(words("grade", "grow", "0.5")).code());
    assertTrue(folder.text("content/okrs/2026-q1/grow.md").contains("score: 0.5 # so far\n"));
    Runs wrong = Runs.of(words("grade", "grow", "70%"));
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().contains("Write 0.70 for 70%."), wrong.err());
    assertTrue(
        Runs.of(words("grade", "--cycle", "2026-q1")).out().startsWith("Every key result of"));
  }
}
