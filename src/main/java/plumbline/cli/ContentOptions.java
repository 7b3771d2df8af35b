package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.config.Flags;
import plumbline.content.ContentFolder;

/** What every command that reads content has in common. */
final class ContentOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: this one).")
  private Path dir;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day that every figure is computed for, as 2026-02-10 (default: as_of in site.yaml, else today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--drafts", description = "Take drafts as if they were active.")
  private boolean drafts;

  Path dir() {
    return dir;
  }

  /** The content's files; wrong usage where there is no such folder. */
  ContentFolder content() throws IOException {
    Path content = dir.resolve("content");
    if (!Files.isDirectory(content)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no content folder in "
              + dir.toAbsolutePath().normalize()
              + ". Name the folder that holds content/.");
    }
    return ContentFolder.list(content);
  }

  Flags flags() {
    return new Flags(LocalDate.now(java.time.ZoneId.systemDefault()), asOf, drafts);
  }
}
