package plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.config.Flags;

/** Which folder is meant, and how its content is taken. */
final class FolderOptions {
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

  @Option(
      names = "--no-history",
      description = "Do not read how the goals came to be what they are from Git.")
  private boolean withoutHistory;

  Path dir() {
    return dir;
  }

  /** Whether to read how the goals came to be what they are. */
  boolean withHistory() {
    return !withoutHistory;
  }

  /**
   * How the content is taken.
   *
   * @param day the day that figures are for where nothing else is said
   */
  Flags flags(LocalDate day) {
    return new Flags(day, asOf, drafts);
  }

  /** The same for other content that is to be computed for a given day. */
  Flags flagsFor(LocalDate day) {
    return new Flags(day, Optional.of(day), drafts);
  }
}
