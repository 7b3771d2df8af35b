package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.GitFolder;

/** A key result that is a draft leaves no trace: not on a page, in data, search, graph or feed. */
class DraftKeyResultTest {
  @TempDir Path dir;

  private void write(int value) throws IOException {
    try (GitFolder folder = GitFolder.in(dir)) {
      folder
          .write("content/company.md", "---\nname: ACME\n---\n")
          .write("content/site.yaml", "base_url: https://goals.example\n")
          .write(
              "content/okrs/2026-q1/a.md",
              "---\ntitle: Sell\nowner: company\nkey_results:\n"
                  + "  - { title: Sales, target: 10, current: 2 }\n"
                  + "  - { title: SECRET result, id: secretid, target: 10, status: draft,\n"
                  + "      checkins: [{ date: 2026-02-02, value: 3, note: SECRET note }],\n"
                  + "      kpis: [{ title: SECRET kpi, target: 2, current: 1 }] }\n---\n");
      folder.commit("2026-01-05", "Agree");
      folder.edit("content/okrs/2026-q1/a.md", "value: 3", "value: " + value);
      folder.commit("2026-02-03", "Check in");
    }
  }

  private List<Path> telling(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).filter(DraftKeyResultTest::tells).toList();
    }
  }

  private static boolean tells(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return text.contains("SECRET") || text.contains("secretid");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void isNowhereUnlessItIsAskedFor() throws IOException {
    write(4);
    Path site = dir.resolve("site");
    String[] build = {"build", dir.toString(), "--as-of", "2026-02-10", "--out", site.toString()};
    assertEquals(0, Runs.of(build).code());
    assertEquals(List.of(), telling(site));
    Path drafts = dir.resolve("drafts");
    Runs.of(
        "build", dir.toString(), "--as-of", "2026-02-10", "--out", drafts.toString(), "--drafts");
    assertTrue(telling(drafts).size() > 3, "it is published where it is asked for");
  }
}
