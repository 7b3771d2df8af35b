package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.Checked;
import plumbline.Input;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.author.Author;
import plumbline.author.NewFile;
import plumbline.author.Overlay;
import plumbline.config.Flags;
import plumbline.content.source.ContentFolder;
import plumbline.history.GitAuthor;
import plumbline.model.Person;
import plumbline.model.Problem;

/** What every command has in common that writes into the content. */
final class Authoring {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: this one).")
  private Path dir;

  Path dir() {
    return dir;
  }

  /** The content as it lies there; wrong usage where there is none. */
  ContentFolder content() throws IOException {
    try (ContentSource source = ContentSource.onDisk(dir, today(), false)) {
      return source.content();
    } catch (ContentSource.WrongUsage e) {
      throw wrong(e.getMessage() + " plumbline init starts one.");
    }
  }

  LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** What the content means with some files more; drafts are taken as if they were active. */
  Checked check(ContentFolder content, List<NewFile> files) {
    return Pipeline.check(
        Input.of(Overlay.on(content, files), new Flags(today(), Optional.empty(), true)),
        RunListener.NONE);
  }

  /**
   * Prints what is wrong in files that are to be written.
   *
   * @return whether they may be written: no error is in them
   */
  boolean isSound(Console console, ContentFolder content, List<NewFile> files) {
    Set<String> paths = files.stream().map(NewFile::path).collect(Collectors.toSet());
    List<Problem> problems =
        check(content, files).problems().stream()
            .filter(one -> paths.contains(one.at().path()))
            .toList();
    new CheckReport(console).problems(Overlay.on(content, files), problems);
    return problems.stream().noneMatch(Problem::isError);
  }

  /** Who writes here, as Git knows them. */
  Author author() {
    GitAuthor git = GitAuthor.of(dir, System.getenv());
    return new Author(git.name(), git.email());
  }

  /** The person of an e-mail address, where there is one. */
  static Optional<Person> personOf(Checked checked, String email) {
    return checked.okrs().people().stream()
        .filter(one -> one.email().filter(address -> address.equalsIgnoreCase(email)).isPresent())
        .findFirst();
  }

  /** Ends the command because of what was written; the message says why. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
