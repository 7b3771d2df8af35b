package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say and do about the site's folder. */
class PublishingCommandTest {
  @TempDir Path dir;

  @BeforeEach
  void writeContent() throws IOException {
    write("content/company.md", "---\nname: Acme\n---\n");
    write("content/site.yaml", "as_of: 2026-02-10\n");
    for (int i = 0; i < 40; i++) {
      write("content/people/p" + i + ".md", "---\nname: P" + i + "\n---\n");
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = dir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Runs run(String command, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = command;
    all[1] = dir.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return Runs.of(all);
  }

  @Test
  void mostPagesGoOnlyWhereThatIsAskedFor() throws IOException {
    assertEquals(0, run("build").code());
    for (int i = 0; i < 40; i++) {
      Files.delete(dir.resolve("content/people/p" + i + ".md"));
    }
    Runs refused = run("build");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("--allow-shrink"), refused.err());
    assertTrue(Files.exists(dir.resolve("site/people/p1.html")));
    assertEquals(0, run("build", "--allow-shrink").code());
    assertFalse(Files.exists(dir.resolve("site/people/p1.html")));
  }

  @Test
  void aContentFolderThatIsALinkIsFollowed() throws IOException {
    Files.move(dir.resolve("content"), dir.resolve("elsewhere"));
    Files.createSymbolicLink(dir.resolve("content"), Path.of("elsewhere"));
    assertEquals(0, run("build").code());
    assertTrue(Files.exists(dir.resolve("site/people/p1.html")));
  }

  @Test
  void aSiteInTheContentIsRefused() {
    Runs refused = run("build", "--out", dir.resolve("content/site").toString());
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("would lie in the same place"), refused.err());
  }

  @Test
  void theSettingsAskForVersions() throws IOException {
    write("content/site.yaml", "as_of: 2026-02-10\npublish: { versions: 3 }\n");
    assertEquals(0, run("build").code());
    assertTrue(Files.isSymbolicLink(dir.resolve("site")));
    write("content/site.yaml", "publish: { versions: 101 }\n");
    assertTrue(run("check").err().contains("from 0 to 100"));
  }

  @Test
  void whateverCommandComesNextGivesAKilledBuildsSiteItsNameBack() throws IOException {
    assertEquals(0, run("build").code());
    for (String command : new String[] {"build", "check"}) {
      Files.move(dir.resolve("site"), dir.resolve(".site.plumbline-old"));
      Runs next = run(command);
      assertTrue(next.err().contains("is whole again"), next.err());
      assertTrue(Files.exists(dir.resolve("site/people/p1.html")));
    }
  }
}
