package plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import plumbline.content.ContentFolder;
import plumbline.history.Repository;
import plumbline.history.Revision;
import plumbline.history.UnknownRevision;

/**
 * Where a command reads from: the folder as it lies there, or a revision of it.
 *
 * @param content the content's files
 * @param templates the site's own templates
 * @param day the day that figures are for where neither the command line nor the content sets one
 * @param past what went before; to be closed when all is read
 */
record ContentSource(ContentFolder content, ContentFolder templates, LocalDate day, Past past)
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
        ContentFolder.list(content),
        ContentFolder.listIfThere(dir.resolve("templates")),
        today,
        history ? Past.around(dir) : Past.none());
  }

  /**
   * The folder as a revision has it; its day is the one that was asked for, or the commit's own.
   *
   * @throws WrongUsage where there is no repository, no such revision, or no content in it
   */
  static ContentSource at(Path dir, String name) throws IOException, WrongUsage {
    Repository repository =
        Repository.around(dir)
            .orElseThrow(
                () ->
                    new WrongUsage(
                        "There is no Git repository around "
                            + dir.toAbsolutePath().normalize()
                            + ", so there are no revisions to read."));
    try {
      return at(dir, repository, name);
    } catch (WrongUsage | IOException | RuntimeException e) {
      repository.close();
      throw e;
    }
  }

  private static ContentSource at(Path dir, Repository repository, String name)
      throws IOException, WrongUsage {
    Revision revision = resolved(repository, name);
    ContentFolder content = repository.content(revision);
    if (content.files().isEmpty()) {
      throw new WrongUsage(
          noContent(dir) + " at " + revision.shortId() + " of " + revision.date() + ".");
    }
    return new ContentSource(
        content,
        repository.templates(revision),
        Repository.dayOf(name).orElse(revision.date()),
        Past.of(repository, revision));
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
