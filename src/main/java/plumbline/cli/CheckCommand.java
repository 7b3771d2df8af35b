package plumbline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.Pipeline;
import plumbline.Pipeline.Checked;
import plumbline.content.ContentFolder;

/** {@code plumbline check}: every problem of the content. */
@Command(
    name = "check",
    description = "Reads the content and says everything that is wrong with it.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:nothing to put right", "1:errors in the content", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private ContentOptions options;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  /** How the answer is written. */
  enum Format {
    TEXT,
    JSON
  }

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ContentFolder content = options.content();
    Checked checked = Pipeline.check(content, options.flags());
    if (format == Format.JSON) {
      console.out().print(plumbline.render.CheckJson.of(checked.problems()));
    } else {
      new Report(console).print(content, checked);
    }
    return checked.hasErrors() ? Main.FOUND : Main.FINE;
  }
}
