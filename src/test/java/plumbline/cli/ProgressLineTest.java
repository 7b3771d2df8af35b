package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.RunListener.Stage;

/** The line on a terminal that says how far a run has come. */
class ProgressLineTest {
  private static final String CLEAR = "\r\u001B[K";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final List<Runnable> later = new ArrayList<>();
  private final ProgressLine line = new ProgressLine(terminal, later::add);

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void timePasses() {
    later.forEach(Runnable::run);
  }

  private List<String> lines() {
    return List.of(printed().split(java.util.regex.Pattern.quote(CLEAR)));
  }

  @Test
  void aRunThatIsShortPrintsNothing() {
    line.begins(Stage.READING);
    line.begins(Stage.WRITING);
    line.toMake(30);
    line.made();
    line.close();
    timePasses();
    assertEquals("", printed());
  }

  @Test
  void aRunThatIsLongSaysItsStageAndThenCounts() {
    line.begins(Stage.READING);
    timePasses();
    assertEquals(CLEAR + "Reading …", printed());
    line.begins(Stage.WRITING);
    line.toMake(200);
    IntStream.range(0, 50).forEach(i -> line.made());
    line.begins(Stage.PUBLISHING);
    String counted = lines().get(lines().size() - 2);
    assertTrue(counted.startsWith("Writing  25%"), counted);
    assertTrue(counted.contains(" 50/200 ("), counted);
    assertTrue(counted.length() <= 60, counted);
    assertEquals("Publishing …", lines().get(lines().size() - 1));
  }

  @Test
  void aRunThatTurnsOutToBeLongWhileItWritesCountsWhatWasMadeBefore() {
    line.begins(Stage.WRITING);
    line.toMake(40);
    IntStream.range(0, 30).forEach(i -> line.made());
    timePasses();
    line.made();
    line.close();
    assertTrue(printed().contains(" 31/40 ("), printed());
  }

  @Test
  void manyThreadsCanTellWhatTheyMade() {
    line.begins(Stage.WRITING);
    line.toMake(20_000);
    timePasses();
    IntStream.range(0, 20_000).parallel().forEach(i -> line.made());
    line.made();
    line.begins(Stage.PUBLISHING);
    assertFalse(printed().contains("\n"));
    assertTrue(lines().stream().allMatch(text -> text.length() <= 60), printed());
  }

  @Test
  void whatIsClosedLeavesAnEmptyLineAndPrintsNothingAnyMore() {
    line.begins(Stage.WRITING);
    line.toMake(10);
    timePasses();
    line.made();
    line.close();
    String ended = printed();
    assertTrue(ended.endsWith(CLEAR), ended);
    line.made();
    line.close();
    timePasses();
    assertEquals(ended, printed());
  }

  @Test
  void whereThereIsNoTerminalNothingIsPrinted() {
    Console file = new Console(terminal, terminal);
    try (ProgressLine silent = ProgressLine.on(file)) {
      silent.begins(Stage.READING);
      silent.toMake(10);
      silent.made();
    }
    assertEquals("", printed());
  }
}
