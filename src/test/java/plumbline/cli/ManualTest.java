package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The manual and the completion say what the commands say of themselves. */
class ManualTest {
  @TempDir private Path temp;

  private static CommandLine program() {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    return Main.line(new Console(nowhere, nowhere));
  }

  @Test
  void everyCommandHasAPageAndIsCompleted() throws IOException {
    Manual.main(new String[] {temp.toString()});
    Folder folder = new Folder(temp);
    List<String> pages = folder.files("man");
    for (String name : program().getSubcommands().keySet()) {
      assertTrue(pages.contains("man/plumbline-" + name + ".1"), name);
      assertTrue(folder.text("completion/plumbline").contains(" " + name), name);
    }
    assertTrue(pages.contains("man/plumbline-new-objective.1"), pages.toString());
    String page = folder.text("man/plumbline-checkin.1");
    assertTrue(page.contains(".B \\-\\-confidence=SHARE\n"), page);
    assertTrue(page.contains(".SH EXAMPLES\n.nf\n  plumbline checkin get\\-600"), page);
    assertTrue(folder.text("man/plumbline-init.1").contains("azure, bitbucket, cron, forgejo"));
    assertTrue(page.contains(".SH EXIT STATUS\n.TP\n.B 0\n"), page);
  }

  @Test
  void everyCommandShowsAnExample() {
    List<String> without =
        program().getSubcommands().entrySet().stream()
            .filter(one -> one.getValue().getCommandSpec().usageMessage().footer().length == 0)
            .map(java.util.Map.Entry::getKey)
            .toList();
    assertEquals(List.of(), without);
  }
}
