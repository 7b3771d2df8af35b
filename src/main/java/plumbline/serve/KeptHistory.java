package plumbline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.content.FiscalCalendar;
import plumbline.history.History;
import plumbline.history.Present;
import plumbline.history.Repository;
import plumbline.history.Revision;

/** The history in Git, read again only when the current commit or the day is another. */
final class KeptHistory implements AutoCloseable {
  private final Optional<Repository> repository;
  private Optional<Known> known = Optional.empty();

  private record Known(Revision head, LocalDate asOf, FiscalCalendar calendar, History history) {
    boolean isOf(Revision other, Present present) {
      return head.equals(other)
          && asOf.equals(present.settings().asOf())
          && calendar.equals(present.settings().calendar());
    }
  }

  private KeptHistory(Optional<Repository> repository) {
    this.repository = repository;
  }

  static KeptHistory none() {
    return new KeptHistory(Optional.empty());
  }

  static KeptHistory around(Path dir) throws IOException {
    return new KeptHistory(Repository.around(dir));
  }

  /**
   * What is known up to the current commit; asked for by one thread.
   *
   * @throws UncheckedIOException of what the repository says, when it cannot be read
   */
  History of(Present present) {
    try {
      Optional<Revision> head = repository.isEmpty() ? Optional.empty() : repository.get().head();
      return head.isEmpty() ? History.NONE : of(head.get(), present);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private History of(Revision head, Present present) throws IOException {
    if (known.isEmpty() || !known.get().isOf(head, present)) {
      History history = History.of(repository.orElseThrow(), head, present);
      FiscalCalendar calendar = present.settings().calendar();
      known = Optional.of(new Known(head, present.settings().asOf(), calendar, history));
    }
    return known.get().history;
  }

  @Override
  public void close() {
    repository.ifPresent(Repository::close);
  }
}
