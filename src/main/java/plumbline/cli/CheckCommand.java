package plumbline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.Pipeline.Checked;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.render.CheckJson;

/** {@code plumbline check}: every problem of the content, and every finding about its goals. */
@Command(
    name = "check",
    description =
        "Says everything that is wrong with the content, and what the alignment analysis finds in the current cycle.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:nothing to put right",
      "1:errors in the content, or findings of the class in --fail-on",
      "2:wrong usage"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private ContentOptions options;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "CLASS",
      description =
          "Exit with 1 on: error (default), gross or attention. Accepted findings never fail.")
  private FailOn failOn = FailOn.ERROR;

  /** The least class of findings that fails a check; errors always do. */
  enum FailOn {
    ERROR,
    GROSS,
    ATTENTION
  }

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
    try (ContentSource source = options.source()) {
      return check(source);
    }
  }

  private int check(ContentSource source) {
    Checked checked = options.check(source);
    if (format == Format.JSON) {
      console.out().print(CheckJson.of(checked.problems(), checked.findings()));
    } else {
      new Report(console).print(source.content(), checked);
    }
    return checked.hasErrors() || checked.findings().stream().anyMatch(this::fails)
        ? Main.FOUND
        : Main.FINE;
  }

  private boolean fails(Finding finding) {
    FindingClass found = finding.findingClass();
    return !finding.isAccepted()
        && switch (failOn) {
          case ERROR -> false;
          case GROSS -> found == FindingClass.GROSS;
          case ATTENTION -> found != FindingClass.NOTE;
        };
  }
}
