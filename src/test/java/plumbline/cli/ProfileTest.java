package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.RunListener.Work;
import plumbline.alignment.rules.Rules;

/** What {@code --profile} says of rules, pages and templates. */
class ProfileTest {
  @TempDir Path dir;

  private final AtomicLong clock = new AtomicLong(7_000_000_000L);
  private final Profile profile = new Profile(clock::get);

  private String work(Work work, String name, long millis) {
    return profile.during(
        work,
        name,
        () -> {
          clock.addAndGet(millis * 1_000_000);
          return name;
        });
  }

  @Test
  void theSlowestComesFirstWithItsShareAndHowOftenItWasDone() {
    work(Work.RULE, "stale", 30);
    assertEquals("circular", work(Work.RULE, "circular", 60));
    work(Work.RULE, "stale", 10);
    assertEquals(
        "Asking rules, by rule:\n"
            + "     60.0 ms  60.0 %       1 ×  circular\n"
            + "     40.0 ms  40.0 %       2 ×  stale\n",
        profile.table());
  }

  @Test
  void whatIsBeyondTheTenSlowestIsOneLine() {
    IntStream.rangeClosed(1, 12).forEach(i -> work(Work.TEMPLATE, "T" + i, i));
    String table = profile.table();
    assertTrue(table.endsWith("      3.0 ms   3.8 %       2 ×  2 more\n"), table);
    assertEquals(1 + 10 + 1, table.lines().count());
  }

  @Test
  void whatFailsIsCountedToo() {
    assertThrows(
        IllegalStateException.class,
        () ->
            profile.during(
                Work.PAGE,
                "okrs/",
                () -> {
                  clock.addAndGet(2_000_000);
                  throw new IllegalStateException();
                }));
    assertTrue(profile.table().contains("      2.0 ms 100.0 %       1 ×  okrs/\n"));
  }

  @Test
  void workOfManyThreadsIsAddedUp() {
    IntStream.range(0, 10_000).parallel().forEach(i -> work(Work.PAGE, "people/", 0));
    assertTrue(profile.table().contains("   10000 ×  people/\n"), profile.table());
  }

  @Test
  void aBuildNamesItsSlowestRulesPagesAndTemplatesWhenItIsAsked() {
    Runs asked = Runs.of("build", ".", "--out", dir.resolve("a").toString(), "--profile");
    Runs plain = Runs.of("build", ".", "--out", dir.resolve("b").toString());
    assertTrue(asked.err().contains(" ×  ObjectivePage\n"), asked.err());
    assertTrue(asked.err().contains(" ×  okrs/\n"), asked.err());
    int rules = Rules.ALL.size() - 10;
    assertTrue(asked.err().contains(" ×  " + rules + " more\n"), asked.err());
    assertFalse(plain.err().contains(" × "), plain.err());
    assertEquals(plain.out().replace("/b:", ""), asked.out().replace("/a:", ""));
  }
}
