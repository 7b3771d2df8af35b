package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.GitFolder;

/** What is wrong with a machine or a folder is said with what to do. */
class DoctorCommandTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 4, 5, 6);

  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void fill() {
    folder = new Folder(temp.resolve("okrs"));
    folder.write("content/company.md", "---\nname: ACME\n---\n");
  }

  private List<Symptom> look(LocalDateTime now) throws IOException {
    return new Examination(folder.path(), now, Map.of("HOME", temp.toString())).symptoms();
  }

  private static Symptom named(List<Symptom> all, String what) {
    return all.stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow();
  }

  @Test
  void aSoundFolderHasNothingToLookAt() throws IOException {
    assertEquals(List.of(), look(NOW).stream().filter(one -> !one.isFine()).toList());
    assertTrue(named(look(NOW), "Content").found().startsWith("1 file, "));
    Runs run = Runs.of("doctor", folder.toString());
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().endsWith("Nothing is wrong.\n"), run.out());
    assertTrue(run.out().contains("fine  Java: "), run.out());
  }

  @Test
  void anErrorInTheContentIsSaidWithTheNextStep() throws IOException {
    folder.write("content/company.md", "---\nnam: ACME\n---\n");
    Runs run = Runs.of("doctor", folder.toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("LOOK  Content: "), run.out());
    assertTrue(run.out().contains("plumbline check " + folder + " lists them."), run.out());
  }

  @Test
  void withoutContentInitIsNamed() throws IOException {
    folder = new Folder(temp.resolve("nothing"));
    assertTrue(named(look(NOW), "Content").remedy().contains("plumbline init"));
  }

  @Test
  void aCloneThatLacksSomethingAndALateClockAreNoticed() throws IOException {
    try (GitFolder git = GitFolder.in(folder.path())) {
      String commit = git.commit("2026-02-10", "Start");
      assertTrue(named(look(NOW), "Clock").isFine());
      assertEquals("the whole history", named(look(NOW), "Git").found());
      Symptom clock = named(look(LocalDateTime.of(2001, 1, 1, 0, 0)), "Clock");
      assertTrue(clock.remedy().contains("set this machine's clock"), clock.toString());
      git.shallowAt(commit);
      assertTrue(named(look(NOW), "Git").remedy().contains("git fetch --unshallow"));
      git.partial();
      assertTrue(look(NOW).stream().anyMatch(one -> one.found().equals("a partial clone")));
    }
  }
}
