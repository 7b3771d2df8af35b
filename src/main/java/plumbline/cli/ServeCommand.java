package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.config.Flags;
import plumbline.model.Problem;
import plumbline.serve.Rebuilt;
import plumbline.serve.Server;
import plumbline.text.PrintableText;

/** {@code plumbline serve}: the site from memory, for the one who edits it. */
@Command(
    name = "serve",
    description = {
      "Shows the site in a browser on this machine, and each change as soon as a file is saved.",
      "Nothing is written. Errors stand over the page as it was before. Ctrl-C ends it."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "Example:%n",
    footer = {"  plumbline serve okrs --port 9000"},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:ended",
      "2:wrong usage, or the port is used by another program",
      ExitStatus.HELP_OUR_FAULT
    })
final class ServeCommand implements Callable<ExitStatus> {
  /** A file that looks wrong may be half written: an editor has this time to write the rest. */
  private static final Duration DOUBT = Duration.ofMillis(150);

  private static final int MOST_NAMES = 3;
  private static final int MOST_PORT = 65_535;

  private final Console console;
  private List<Problem> said = List.of();
  @Spec private CommandSpec spec;

  @Mixin private FolderOptions folder;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8765",
      description =
          "Where to listen, on 127.0.0.1 only; 0 takes any that is free (default:"
              + " ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--poll",
      description =
          "Look for changes again and again, for network disks that tell of none. Where the system"
              + " cannot tell of changes, this is done anyway.")
  private boolean poll;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() throws IOException {
    Aftermath.settle(console, folder.dir().resolve("site"));
    try (Server server = Server.start(wanted(), this::tell)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      console
          .out()
          .println(
              "Serving "
                  + folder.dir().toAbsolutePath().normalize()
                  + " at "
                  + console.bold(server.address().toString())
                  + (server.isPolling() ? ", looking for changes again and again" : "")
                  + "; Ctrl-C ends it.");
      server.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.FINE;
  }

  private Server.Wanted wanted() {
    if (!Files.isDirectory(folder.dir().resolve("content"))) {
      throw wrong(
          "There is no content folder in "
              + folder.dir().toAbsolutePath().normalize()
              + ". Name the folder that holds content/.");
    }
    if (port < 0 || port > MOST_PORT) {
      throw wrong("There is no port " + port + "; choose one from 0 to " + MOST_PORT + ".");
    }
    return new Server.Wanted(folder.dir(), port, poll, folder.withHistory(), DOUBT, this::flags);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Flags flags() {
    return folder.flags(LocalDate.now(ZoneId.systemDefault()));
  }

  /** One line a state, and its problems where they are others than before. */
  private void tell(Rebuilt rebuilt) {
    List<Problem> problems = rebuilt.state().problems();
    if (!problems.equals(said)) {
      new CheckReport(console).problems(rebuilt.state().files(), problems);
    }
    console.out().println(sentence(rebuilt));
    said = problems;
  }

  private static String sentence(Rebuilt rebuilt) {
    String what = rebuilt.changed().isEmpty() ? "Ready" : names(rebuilt);
    List<Problem> problems = rebuilt.state().problems();
    return what
        + " in "
        + rebuilt.took().toMillis()
        + " ms"
        + (problems.isEmpty() ? "" : ": " + Summary.problems(problems))
        + (rebuilt.state().hasErrors() ? "; the site is as it was before." : ".");
  }

  private static String names(Rebuilt rebuilt) {
    List<String> names = rebuilt.changed().stream().limit(MOST_NAMES).toList();
    int more = rebuilt.changed().size() - names.size();
    return PrintableText.printable(String.join(", ", names))
        + (more == 0 ? "" : " and " + more + " more");
  }
}
