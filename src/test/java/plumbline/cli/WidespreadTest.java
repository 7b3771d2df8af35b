package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.alignment.MadeUpOrganisation;

/** What holds for many, as a check says it. */
class WidespreadTest {
  @TempDir private Path folder;

  private Runs check(String organisation) throws IOException {
    Map<String, String> files = MadeUpOrganisation.of(organisation).files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve("content").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.writeString(
        folder.resolve("content/site.yaml"), "as_of: 2026-02-10\ncurrent_cycle: 2026-q1\n");
    return Runs.of("check", folder.toString());
  }

  @Test
  void aHundredAndFiftySilentTeamsAreOneLine() throws IOException {
    assertEquals(
        "holds for many: Silent team (150 of 153 teams, 98 %) [silent-team]\n\n"
            + "No problem in 4 objectives; findings: 150 attention.\n",
        check("teams-without-goals").out());
  }
}
