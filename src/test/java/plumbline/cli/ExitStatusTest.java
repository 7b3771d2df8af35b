package plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A CI job tells from the exit code whose turn it is: the author's, the operator's, or ours. */
class ExitStatusTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          new PrintStream(PrintStream.nullOutputStream()),
          new PrintStream(printed, true, StandardCharsets.UTF_8));

  @Command(name = "end")
  private record End(Callable<ExitStatus> how) implements Callable<ExitStatus> {
    @Override
    public ExitStatus call() throws Exception {
      return how.call();
    }
  }

  private int ended(Callable<ExitStatus> how) {
    return Main.line(console).addSubcommand(new End(how)).execute("end");
  }

  @Test
  void everyStatusIsTheExitCodeThatTheManualNames() {
    List<Integer> codes = Stream.of(ExitStatus.values()).map(end -> ended(() -> end)).toList();
    assertEquals(List.of(0, 1, 2, 3), codes);
  }

  @Test
  void aMistakeOfTheProgramIsNotTakenForOneOfTheAuthor() {
    int code =
        ended(
            () -> {
              throw new IllegalStateException("never so");
            });
    assertEquals(3, code);
    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.startsWith("error: this is a mistake in Plumbline"), text);
    assertTrue(text.contains("never so"), text);
    assertTrue(text.contains("at plumbline.cli.ExitStatusTest"), text);
  }

  @Test
  void whatTheMachineRefusesIsNoMistakeOfTheProgram() {
    int code =
        ended(
            () -> {
              throw new NoSuchFileException("lost.md");
            });
    assertEquals(2, code);
    assertEquals("error: there is no lost.md\n", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void helpIsFineAndAnUnknownWordIsWrongUsage(@TempDir Path empty) throws IOException {
    assertEquals(0, Runs.of("--help").code());
    assertEquals(0, Runs.of("check", "--help").code());
    assertEquals(0, Runs.of("explain").code());
    assertEquals(2, Runs.of("chekc").code());
    assertEquals(2, Runs.of("check", "--no-such").code());
    assertEquals(2, Runs.of("explain", "no-such-rule").code());
    assertEquals(2, Runs.of("check", empty.toString()).code());
  }

  @Test
  void everyCommandListsItsExitCodes() {
    for (CommandLine command : Main.line(console).getSubcommands().values()) {
      List<String> listed =
          List.copyOf(command.getCommandSpec().usageMessage().exitCodeList().keySet());
      assertFalse(listed.isEmpty(), command.getCommandName());
      assertTrue(listed.containsAll(List.of("0", "2", "3")), command.getCommandName() + listed);
    }
  }
}
