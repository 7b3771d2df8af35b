package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.Checked;
import plumbline.Input;
import plumbline.Pipeline;
import plumbline.RunListener;
import plumbline.config.Flags;
import plumbline.content.Readings;
import plumbline.history.History;

/** What every command that reads content has in common. */
final class ContentOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private FolderOptions folder;

  @Option(
      names = "--at",
      paramLabel = "REV",
      description =
          "Read content and templates as they were committed: a branch, a tag, a commit, or the"
              + " last commit on or before a day. Figures are for the day of --as-of, of that"
              + " revision's site.yaml, of REV, or of the commit.")
  private Optional<String> at = Optional.empty();

  Path dir() {
    return folder.dir();
  }

  /** What to read; wrong usage where there is no such folder or no such revision. */
  ContentSource source() throws IOException {
    try {
      return at.isPresent()
          ? ContentSource.at(dir(), at.get())
          : ContentSource.onDisk(
              dir(), LocalDate.now(ZoneId.systemDefault()), folder.withHistory());
    } catch (ContentSource.WrongUsage e) {
      throw wrong(e.getMessage());
    }
  }

  /** The state in which a revision and what is read have grown apart. */
  ContentSource baseOf(String revision) throws IOException {
    try {
      return ContentSource.baseOf(dir(), revision, at);
    } catch (ContentSource.WrongUsage e) {
      throw wrong(e.getMessage());
    }
  }

  /** What a base says on the same day, so that only the content makes a difference. */
  Checked checkBase(ContentSource base, Checked after, Optional<Readings> readings) {
    Flags sameDay = folder.flagsFor(after.analysis().settings().asOf());
    return Pipeline.check(input(base, sameDay, readings), RunListener.NONE);
  }

  /** The revision that {@code --at} names; empty: the folder as it lies there. */
  Optional<String> at() {
    return at;
  }

  /**
   * The first half of the program for what is to be read.
   *
   * @param readings shared by the states that are compared; empty where there is only one
   * @param progress told each stage
   */
  Checked check(ContentSource source, Optional<Readings> readings, RunListener progress) {
    return Pipeline.check(input(source, folder.flags(source.day()), readings), progress);
  }

  private Input input(ContentSource source, Flags flags, Optional<Readings> readings) {
    return folder.withHistory()
        ? source.input(flags, readings)
        : new Input(source.content(), flags, present -> History.NONE, readings);
  }

  /** Ends the command because of what was written; the message says why. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
