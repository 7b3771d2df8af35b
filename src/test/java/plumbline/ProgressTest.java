package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.publish.Target;

/** What a run tells of its progress. */
class ProgressTest {
  @TempDir Path dir;

  private final Counting told = new Counting();

  private static final class Counting implements RunListener {
    private final List<Stage> stages = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private int toMake;

    @Override
    public void begins(Stage stage) {
      stages.add(stage);
    }

    @Override
    public void toMake(int parts) {
      toMake = parts;
    }

    @Override
    public void made() {
      made.incrementAndGet();
    }
  }

  @Test
  void everyStageIsToldOnceInOrderAndEveryPartThatIsMade() throws Exception {
    ContentFolder content = ContentFolder.list(Path.of("content"));
    Flags flags = Flags.none(LocalDate.of(2026, 2, 10));
    build(content, flags, told);
    assertEquals(List.of(RunListener.Stage.values()), told.stages);
    assertEquals(told.toMake, told.made.get());
    assertEquals(true, told.toMake > 30);
  }

  @Test
  void aSecondBuildOfTheSameMakesNothingAndOneOfAnotherDayEverything() throws Exception {
    assertEquals(true, made(LocalDate.of(2026, 2, 10)) > 30);
    assertEquals(0, made(LocalDate.of(2026, 2, 10)));
    assertEquals(true, made(LocalDate.of(2026, 2, 11)) > 30);
  }

  private int made(LocalDate day) throws Exception {
    ContentFolder content = ContentFolder.list(Path.of("content"));
    Flags flags = new Flags(day, Optional.of(day), false);
    Counting builds = new Counting();
    build(content, flags, builds);
    return builds.made.get();
  }

  private void build(ContentFolder content, Flags flags, RunListener progress) throws IOException {
    Checked checked = Pipeline.check(Input.of(content, flags), progress);
    SiteInput site =
        new SiteInput(checked.analysis(), Optional.empty(), content, ContentFolder.none());
    Pipeline.build(site, Target.of(dir.resolve("site")), progress);
  }
}
