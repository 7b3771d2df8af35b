package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.Pipeline;
import plumbline.Pipeline.Checked;
import plumbline.content.ContentFolder;

/** {@code plumbline build}: content and templates to a site, all or nothing. */
@Command(
    name = "build",
    description = "Makes the site from the content.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the site is written",
      "1:errors in the content; the site that was there is untouched",
      "2:wrong usage, or the folder cannot be written"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private ContentOptions options;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where to write the site (default: site in DIR).")
  private Optional<Path> out = Optional.empty();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ContentFolder content = options.content();
    Checked checked = Pipeline.check(content, options.flags());
    Path site = out.orElse(options.dir().resolve("site"));
    new Report(console).problems(content, checked.problems());
    if (checked.hasErrors()) {
      console
          .err()
          .println(Report.summary(checked.problems()) + "; " + site + " is left as it was.");
      return Main.FOUND;
    }
    return Main.FINE;
  }
}
