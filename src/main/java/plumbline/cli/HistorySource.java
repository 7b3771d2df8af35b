package plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.history.History;
import plumbline.history.Present;
import plumbline.history.Repository;
import plumbline.history.Revision;
import plumbline.history.UnreadableRepository;

/**
 * Where a command reads the history of what it shows.
 *
 * @param repository empty: nowhere
 * @param upTo the commit that is shown, or that the folder was changed from; empty: none yet
 */
record HistorySource(Optional<Repository> repository, Optional<Revision> upTo)
    implements AutoCloseable {
  static HistorySource none() {
    return new HistorySource(Optional.empty(), Optional.empty());
  }

  /** The repository around a folder, if there is one, up to its current commit. */
  static HistorySource around(Path dir) throws IOException {
    try {
      Optional<Repository> repository = Repository.around(dir);
      return repository.isEmpty() ? none() : new HistorySource(repository, repository.get().head());
    } catch (IOException e) {
      throw explained(e);
    }
  }

  static HistorySource of(Repository repository, Revision upTo) {
    return new HistorySource(Optional.of(repository), Optional.of(upTo));
  }

  /** What went before, as far as it is known on the day that the settings fix. */
  History history(Present present) {
    if (upTo.isEmpty()) {
      return History.NONE;
    }
    try {
      return History.of(repository.orElseThrow(), upTo.get(), present);
    } catch (IOException e) {
      throw new UncheckedIOException(explained(e));
    }
  }

  private static IOException explained(IOException e) {
    String what =
        UnreadableRepository.damage(e)
            .map(Throwable::getMessage)
            .orElse("the history in Git cannot be read: " + e.getMessage());
    return new IOException(what + "; --no-history leaves it out", e);
  }

  @Override
  public void close() {
    repository.ifPresent(Repository::close);
  }
}
