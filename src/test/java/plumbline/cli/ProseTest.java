package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.GitFolder;

/** A goal is never held back by its prose: a folder whose text has ten links that lead nowhere. */
class ProseTest {
  private static final String GOAL = "content/okrs/2026-q1/one.md";
  private static final String TEXT =
      """
      [away](../gone.md), [out](../../../../x.md), [top](/handbook/x), [place](#nowhere),
      [result](two.md#kr9), [[nothing]], [[two#kr9]], [no](no.md), [company](../../company.md#x),
      ![picture](missing.png)
      """;

  @TempDir Path dir;
  private GitFolder folder;

  @BeforeEach
  void aFolderWithTenBrokenLinks() {
    folder = GitFolder.in(dir.resolve("repo"));
    folder.write("content/company.md", "---\nname: Lantern\n---\n");
    folder.write("content/site.yaml", "as_of: 2026-02-10\n");
    folder.write(GOAL, goal("One") + TEXT).write("content/okrs/2026-q1/two.md", goal("Two"));
    folder.commit("2026-01-01", "Agree");
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

  private Runs run(String command, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = command;
    all[1] = folder.dir().toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return Runs.of(all);
  }

  @Test
  void thePageIsPublishedWithTheWords() throws IOException {
    Runs build = run("build");

    assertEquals(0, build.code(), build.err());
    String page = Files.readString(folder.dir().resolve("site/okrs/2026-q1/one.html"));
    assertTrue(page.contains("<span class=\"unlinked\">away</span>"), page);
    assertTrue(page.contains("<a href=\"two.html\">result</a>"), page);
    assertTrue(page.contains("<span class=\"unlinked\">picture</span>"), page);
    assertFalse(page.contains("#nowhere"), page);
  }

  @Test
  void checkWarnsOfEachPlaceAndAnalysesTheGoals() {
    Runs check = run("check");

    assertEquals(0, check.code(), check.err());
    assertTrue(check.out().contains("10 warnings in 2 objectives; findings:"), check.out());
  }
}
