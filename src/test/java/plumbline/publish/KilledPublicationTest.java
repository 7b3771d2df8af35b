package plumbline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.publish.PublishingProcess.By;
import plumbline.publish.PublishingProcess.Ended;

/**
 * Builds that are killed while they publish. {@code -Dkills=200} kills as many for each way, and
 * prints what readers saw.
 */
@Tag("patient")
class KilledPublicationTest {
  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final String NOTE = "note.txt";

  @TempDir Path dir;

  /** What a reader found right after a kill. */
  private static final class Tally {
    private int old;
    private int whole;
    private int none;
    private int mixed;
    private int ended;
  }

  @ParameterizedTest
  @EnumSource
  void aKilledBuildLeavesTheOldStateOrTheNewOneAndNothingElse(By by) throws IOException {
    Path site = dir.resolve("site");
    PublishingProcess.publish(by, site, "a");
    Files.writeString(site.resolve(NOTE), "mine");
    long commit = Long.MAX_VALUE;
    for (String state : List.of("b", "a", "b")) {
      commit = Math.min(commit, microsOf(run(site, by, state, -1)));
    }
    Tally tally = new Tally();
    String is = "b";
    for (int i = 0; i < KILLS; i++) {
      String next = is.equals("a") ? "b" : "a";
      Ended ended = run(site, by, next, commit * i * 5 / 4 / KILLS);
      tally.ended += ended.status() == PublishingProcess.KILLED ? 0 : 1;
      count(tally, PublishingProcess.seen(site), is, next);
      Repair.of(site);
      is = stateOf(PublishingProcess.seen(site));
      assertNothingBeside(by);
    }
    System.out.printf(
        "%s: %d kills within %d µs: old %d, new %d, none %d, mixed %d; done before %d%n",
        by, KILLS, commit * 5 / 4, tally.old, tally.whole, tally.none, tally.mixed, tally.ended);
    assertTrue(by == By.FILES || tally.mixed == 0, "a reader saw a mix");
    assertTrue(by != By.VERSIONS || tally.none == 0, "a reader saw nothing");
    assertTrue(tally.ended < KILLS, "no kill hit the commit");
  }

  private static Ended run(Path site, By by, String state, long micros) throws IOException {
    return PublishingProcess.run(List.of(), site, by, state, micros);
  }

  /** The last line that it printed. */
  private static long microsOf(Ended ended) {
    return ended.out().lines().reduce((first, last) -> last).map(Long::parseLong).orElseThrow();
  }

  private static void count(Tally tally, Map<String, String> seen, String old, String next) {
    seen.remove(NOTE);
    if (seen.isEmpty()) {
      tally.none++;
    } else if (seen.equals(PublishingProcess.pages(old))) {
      tally.old++;
    } else if (seen.equals(PublishingProcess.pages(next))) {
      tally.whole++;
    } else {
      tally.mixed++;
    }
  }

  private static String stateOf(Map<String, String> seen) {
    assertEquals("mine", seen.remove(NOTE));
    String state = seen.containsKey("a/0/0.html") ? "a" : "b";
    assertEquals(PublishingProcess.pages(state), seen);
    return state;
  }

  private void assertNothingBeside(By by) throws IOException {
    try (Stream<Path> names = Files.list(dir)) {
      List<String> left =
          names
              .map(name -> name.getFileName().toString())
              .filter(name -> !name.endsWith("-lock") && !name.equals("site"))
              .toList();
      assertEquals(by == By.VERSIONS ? List.of("site.versions") : List.of(), left);
    }
    assertFalse(Files.exists(dir.resolve("site/.plumbline-staging")));
  }
}
