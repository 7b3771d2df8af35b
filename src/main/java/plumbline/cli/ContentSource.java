package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.Input;
import plumbline.config.Flags;
import plumbline.content.Readings;
import plumbline.content.source.ContentFolder;
import plumbline.history.Repository;
import plumbline.history.Revision;
import plumbline.history.UnknownRevision;
import plumbline.text.PrintableText;

/**
 * Where a command reads from: the folder as it lies there, or a revision of it.
 *
 * @param name what people call it, for example {@code main (0123456789)}
 * @param content the content's files
 * @param templates the site's own templates
 * @param day the day that figures are for where neither the command line nor the content sets one
 * @param past what went before; to be closed when all is read
 */
record ContentSource(
    String name, ContentFolder content, ContentFolder templates, LocalDate day, HistorySource past)
    implements AutoCloseable {

  /**
   * The folder as it lies there.
   *
   * @throws WrongUsage where it holds no content
   */
  static ContentSource onDisk(Path dir, LocalDate today, boolean history)
      throws IOException, WrongUsage {
    Path content = dir.resolve("content");
    if (!Files.isDirectory(content)) {
      throw new WrongUsage(noContent(dir) + ". Name the folder that holds content/.");
    }
    return new ContentSource(
        "the working tree",
        ContentFolder.list(content),
        ContentFolder.listIfThere(dir.resolve("templates")),
        today,
        history ? HistorySource.around(dir) : HistorySource.none());
  }

  /**
   * The folder as a revision has it; its day is the one that was asked for, or the commit's own.
   *
   * @throws WrongUsage where there is no repository, no such revision, or no content in it
   */
  static ContentSource at(Path dir, String name) throws IOException, WrongUsage {
    return from(
        dir,
        repository -> {
          Revision revision = resolved(repository, name);
          ContentSource source = of(repository, name, revision);
          if (source.content().files().isEmpty()) {
            throw new WrongUsage(
                noContent(dir) + " at " + revision.shortId() + " of " + revision.date() + ".");
          }
          return source;
        });
  }

  /**
   * What a change is compared with: the commit from which the compared state has grown apart from a
   * revision, as reviews show it. It may hold no content yet.
   *
   * @param name the revision
   * @param tip the compared state's revision; empty: the folder as it lies there
   * @throws WrongUsage where there is no repository, no such revision, or nothing in common
   */
  static ContentSource baseOf(Path dir, String name, Optional<String> tip)
      throws IOException, WrongUsage {
    return from(
        dir,
        repository -> {
          MergeBase base = MergeBase.of(repository, name, tip);
          return of(repository, base.name(), base.revision());
        });
  }

  /** The revision itself, which may hold no content yet. */
  static ContentSource exactly(Path dir, String name) throws IOException, WrongUsage {
    return from(dir, repository -> of(repository, name, resolved(repository, name)));
  }

  private static ContentSource of(Repository repository, String name, Revision revision)
      throws IOException {
    return new ContentSource(
        PrintableText.inMessage(name) + " (" + revision.shortId() + ")",
        repository.content(revision),
        repository.templates(revision),
        Repository.dayOf(name).orElse(revision.date()),
        HistorySource.of(repository, revision));
  }

  /** Reads from a repository. */
  @FunctionalInterface
  private interface Reading {
    ContentSource from(Repository repository) throws IOException, WrongUsage;
  }

  private static ContentSource from(Path dir, Reading reading) throws IOException, WrongUsage {
    Repository repository =
        Repository.around(dir)
            .orElseThrow(
                () ->
                    new WrongUsage(
                        "There is no Git repository around "
                            + dir.toAbsolutePath().normalize()
                            + ", so there are no revisions to read."));
    try {
      return reading.from(repository);
    } catch (WrongUsage | IOException | RuntimeException e) {
      repository.close();
      throw e;
    }
  }

  private static Revision resolved(Repository repository, String name)
      throws IOException, WrongUsage {
    try {
      return repository.resolve(name);
    } catch (UnknownRevision e) {
      throw new WrongUsage(e.getMessage());
    }
  }

  private static String noContent(Path dir) {
    return "There is no content folder in " + dir.toAbsolutePath().normalize();
  }

  /**
   * What is read from here, with what went before.
   *
   * @param readings shared by the states that are compared; empty where there is only one
   */
  Input input(Flags flags, Optional<Readings> readings) {
    return new Input(content, flags, past::history, readings);
  }

  @Override
  public void close() {
    past.close();
  }

  /** The command cannot mean what was written; the message says why. */
  static final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
      super(message);
    }
  }
}
