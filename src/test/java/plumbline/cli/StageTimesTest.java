package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.RunListener.Stage;

/** What {@code --verbose} says of the time that a build takes. */
class StageTimesTest {
  @TempDir Path dir;

  private final AtomicLong clock = new AtomicLong(5_000_000_000L);
  private final StageTimes times = new StageTimes(clock::get);

  @Test
  void eachStageLastsUntilTheNextOne() {
    times.begins(Stage.READING);
    pass(1500);
    times.begins(Stage.WRITING);
    times.toMake(12);
    pass(250);
    times.end();
    pass(9000);
    assertEquals(
        "    1.50 s  reading files\n"
            + "    0.25 s  making and writing 12 pages and other parts\n"
            + "    1.75 s  in all\n",
        times.table());
  }

  @Test
  void aStageThatComesTwiceIsAddedUp() {
    times.begins(Stage.READING);
    pass(1000);
    times.begins(Stage.LINKING);
    times.begins(Stage.READING);
    pass(2000);
    times.end();
    assertTrue(times.table().startsWith("    3.00 s  reading files\n"), times.table());
  }

  @Test
  void aBuildSaysItsStagesOnTheErrorStreamWhenItIsAsked() {
    Runs verbose = Runs.of("build", ".", "--out", dir.resolve("a").toString(), "--verbose");
    Runs plain = Runs.of("build", ".", "--out", dir.resolve("b").toString());
    assertTrue(verbose.err().contains(" s  scores and alignment\n"), verbose.err());
    assertFalse(plain.err().contains(" s  scores and alignment\n"), plain.err());
    assertEquals(
        plain.out().replace(dir.resolve("b").toString(), ""),
        verbose.out().replace(dir.resolve("a").toString(), ""));
  }

  private void pass(long millis) {
    clock.addAndGet(millis * 1_000_000);
  }
}
