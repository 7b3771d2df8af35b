package plumbline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** The page of {@code diff --format html}, as the Nu HTML checker reads it. */
@Tag("conformance")
class DiffConformanceTest {
  @TempDir Path dir;

  @Test
  void theCheckerFindsNothing() throws Exception {
    try (GitFolder folder = GitFolder.in(dir)) {
      folder.copy(Path.of("src/test/resources/year/content"), "content");
      folder.commit("2026-02-26", "Before");
      folder
          .edit("content/okrs/2026-q1/growth/teams-that-invite.md", "target: 60", "target: 50")
          .edit("content/okrs/2026-q1/search/find-it-the-first-time.md", "#stay", "#signed")
          .delete("content/okrs/2026-q1/search/search-for-auditors.md");
      folder.commit("2026-02-27", "After");
      Runs run = Runs.of("diff", "HEAD~1", "HEAD", "--format=html", "--dir=" + dir);
      assertEquals("", run.err());
      OutputFile page = new OutputFile("diff.html", run.out().getBytes(UTF_8));
      assertEquals(List.of(), Conformance.errors(List.of(page)));
    }
  }
}
