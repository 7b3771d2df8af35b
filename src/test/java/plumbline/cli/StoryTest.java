package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From nothing to a site with three objectives, a check-in, and the next quarter: by commands
 * alone.
 */
class StoryTest {
  @TempDir private Path temp;

  private String say(String... words) {
    Runs run = Runs.of(words);
    assertEquals(0, run.code(), String.join(" ", words) + ": " + run.err() + run.out());
    return run.out();
  }

  private void write(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--dir", temp.resolve("okrs").toString()));
    say(all.toArray(String[]::new));
  }

  @Test
  void aSiteIsStartedKeptAndCarriedOverWithoutAnEditor() {
    Folder okrs = new Folder(temp.resolve("okrs"));
    String dir = okrs.toString();
    say("init", dir, "--company", "Riverside Electric", "--host", "github");
    write("new", "team", "--name", "Sales");
    write("new", "person", "--name", "Ms. Perkins", "--id", "perkins", "--team", "sales");
    write(
        "new",
        "objective",
        "--title",
        "Grow",
        "--owner",
        "company",
        "--cycle",
        "2026-q1",
        "--key-result",
        "Sell; target=500; unit=cars");
    write(
        "new",
        "objective",
        "--title",
        "Sell in the north",
        "--owner",
        "perkins",
        "--cycle",
        "2026-q1",
        "--supports",
        "grow#kr1",
        "--key-result",
        "Sell north; target=200; unit=cars");
    write(
        "new",
        "objective",
        "--title",
        "Be ready",
        "--owner",
        "sales",
        "--cycle",
        "2026-q1",
        "--supports",
        "grow",
        "--key-result",
        "Open the shop; done=false");
    assertTrue(say("build", dir, "--as-of", "2026-02-10").contains(" written."));
    write("checkin", "sell-in-the-north#kr1", "120", "--date", "2026-02-09", "--confidence", "0.7");
    write("checkin", "be-ready", "yes", "--date", "2026-03-20");
    say("build", dir, "--as-of", "2026-02-10");
    String page = okrs.text("site/okrs/2026-q1/sales/sell-in-the-north.html");
    assertTrue(page.contains("0.60"), page);
    Path plan = temp.resolve("next.yaml");
    write("roll", "2026-q1", "2026-q2", "--plan", plan.toString());
    write("roll", "2026-q1", "2026-q2", "--plan", plan.toString(), "--active");
    say("check", dir, "--as-of", "2026-04-02");
    say("build", dir, "--as-of", "2026-04-02");
    assertTrue(okrs.text("site/okrs/2026-q2/sales/sell-in-the-north.html").contains("120"));
    assertTrue(okrs.text("site/index.html").contains("Q2 2026"));
    assertEquals(0, Runs.of("doctor", dir).code());
  }
}
