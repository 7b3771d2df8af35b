package plumbline.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import plumbline.change.ItemChange;

/** Reads a history: the log, what each commit made of the items, and each objective's own past. */
record HistoryReader(Repository repository, Present present) {

  History read(Revision upTo) throws UnreadableRepository {
    try {
      return readAll(upTo);
    } catch (IOException | UncheckedIOException e) {
      throw UnreadableRepository.history(repository.git(), e);
    } catch (RuntimeException e) {
      throw UnreadableRepository.damage(e).orElseThrow(() -> e);
    }
  }

  private History readAll(Revision upTo) throws IOException {
    List<Commit> commits =
        repository.log().read(ObjectId.fromString(upTo.id()), present.settings().asOf());
    Versions versions = new Versions(repository.git(), commits, present);
    List<List<Step>> made = commits.parallelStream().map(new Steps(versions)::of).toList();
    Ledger ledger = new Ledger();
    for (int oldest = commits.size() - 1; oldest >= 0; oldest--) {
      ledger.take(commits.get(oldest), made.get(oldest));
    }
    return new History(entries(commits, made), repository.isShallow(), ledger.goals());
  }

  private static List<Entry> entries(List<Commit> commits, List<List<Step>> made) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < commits.size(); i++) {
      List<ItemChange> changes =
          made.get(i).stream()
              .map(Step::change)
              .filter(change -> !change.changes().isEmpty())
              .sorted(Comparator.comparing(ItemChange::item))
              .toList();
      if (!changes.isEmpty()) {
        entries.add(new Entry(commits.get(i).revision(), changes));
      }
    }
    return entries;
  }
}
