package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.author.Author;
import plumbline.author.NewFile;
import plumbline.author.start.Beginning;
import plumbline.author.start.Example;
import plumbline.author.start.Host;
import plumbline.history.GitAuthor;
import plumbline.text.PrintableText;

/** {@code plumbline init}: a folder to write goals in, empty or with an organisation's. */
@Command(
    name = "init",
    description = "Starts a folder of goals; whatever is there already is left as it is.",
    mixinStandardHelpOptions = true,
    footerHeading = "Examples:%n",
    footer = {
      "  plumbline init okrs --company \"Riverside Electric\" --host github",
      "  plumbline init try --example acme && plumbline serve try"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the files are there",
      "2:wrong usage, or the folder cannot be written",
      ExitStatus.HELP_OUR_FAULT
    })
final class InitCommand implements Callable<ExitStatus> {
  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder to start in; it is made where there is none (default: this one).")
  private Path dir;

  @Option(
      names = "--company",
      paramLabel = "NAME",
      description = "What your organisation is called (default: as the folder).")
  private Optional<String> company = Optional.empty();

  @Option(
      names = "--example",
      paramLabel = "NAME",
      description = "Start from an organisation's goals: ${COMPLETION-CANDIDATES}.",
      completionCandidates = ExampleWords.class,
      converter = ExampleWords.class)
  private Optional<Example> example = Optional.empty();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Add what checks and publishes the goals there: ${COMPLETION-CANDIDATES}.",
      completionCandidates = HostWords.class,
      converter = HostWords.class)
  private Optional<Host> host = Optional.empty();

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public ExitStatus call() throws IOException {
    boolean hasContent = Files.exists(dir.resolve("content"));
    if (hasContent && example.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "There is a content folder in "
              + dir.toAbsolutePath().normalize()
              + " already, and an example would mix with it. Name another folder.");
    }
    Beginning beginning = new Beginning(company.orElseGet(this::named), example, host, author());
    List<NewFile> files = new ArrayList<>(hasContent ? List.of() : beginning.content());
    files.addAll(beginning.around());
    write(files, hasContent);
    console.out().println(next());
    return ExitStatus.FINE;
  }

  private void write(List<NewFile> files, boolean hasContent) throws IOException {
    WrittenFiles written = new WrittenFiles(dir);
    if (hasContent) {
      console.out().println("content/ is there already: it is left as it is");
    }
    int added = 0;
    for (NewFile file : files) {
      if (written.isThere(file)) {
        console.out().println(file + " is there already: it is left as it is");
      } else {
        written.add(file);
        added++;
      }
    }
    console.out().println(Summary.count(added, "file") + " written in " + dir + ".");
  }

  private String next() {
    String where = dir.toString().equals(".") ? "" : " " + dir;
    return example.isPresent()
        ? "Next: plumbline serve" + where + " shows the site at http://127.0.0.1:8765/."
        : "Next: plumbline new objective"
            + (where.isEmpty() ? "" : " --dir" + where)
            + " writes the first goal; plumbline serve"
            + where
            + " shows the site.";
  }

  private Optional<Author> author() {
    GitAuthor git = GitAuthor.of(dir, System.getenv());
    return git.name().isEmpty()
        ? Optional.empty()
        : Optional.of(new Author(git.name(), git.email()));
  }

  private String named() {
    Path name = dir.toAbsolutePath().normalize().getFileName();
    return name == null ? "Company" : PrintableText.printable(name.toString());
  }
}
