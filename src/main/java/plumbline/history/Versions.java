package plumbline.history;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.Repository;
import plumbline.content.FiscalCalendar;
import plumbline.content.OkrsReader;
import plumbline.content.source.SourceFile;
import plumbline.history.FilePair.Blob;
import plumbline.model.Problem;

/**
 * Reads the files of old commits, each once, and forgets each after its last use: the versions of
 * all time together would not fit into memory.
 *
 * <p>A version with an error in it was never published and is passed over: what follows is compared
 * with what went before.
 */
final class Versions {
  private final Repository git;
  private final FiscalCalendar calendar;
  private final PresentVersions present;
  private final Map<Blob, Slot> slots = new ConcurrentHashMap<>();
  private final Map<Blob, Blob> earlier = new ConcurrentHashMap<>();

  /**
   * @param commits all that will be asked for
   */
  Versions(Repository git, List<Commit> commits, Present present) {
    this.git = git;
    this.calendar = present.settings().calendar();
    this.present = new PresentVersions(present);
    commits.stream()
        .flatMap(commit -> commit.sides().stream())
        .flatMap(List::stream)
        .forEach(this::expect);
  }

  private void expect(FilePair pair) {
    pair.before().ifPresent(blob -> slots.computeIfAbsent(blob, b -> new Slot()).uses++);
    pair.after().ifPresent(blob -> slots.computeIfAbsent(blob, b -> new Slot()).uses++);
    pair.before().ifPresent(was -> pair.after().ifPresent(is -> earlier.putIfAbsent(is, was)));
  }

  /** What a file said; empty where that has an error. Asked for as often as it was expected. */
  Optional<Version> of(Blob blob) {
    return slots.get(blob).take(() -> read(blob));
  }

  /** What a file said when it was last without an error. */
  Optional<Version> lastGood(Blob blob) {
    Optional<Version> version = of(blob);
    Set<Blob> seen = new HashSet<>(Set.of(blob));
    Blob before = earlier.get(blob);
    while (version.isEmpty() && before != null && seen.add(before)) {
      version = read(before);
      before = earlier.get(before);
    }
    return version;
  }

  private Optional<Version> read(Blob blob) {
    return present.of(blob).or(() -> parsed(blob));
  }

  /** What Git cannot read is not a version with an error: it may well have been published. */
  private Optional<Version> parsed(Blob blob) {
    SourceFile file =
        new SourceFile(blob.path(), new BlobBytes(git, blob.id(), UncheckedIOException::new));
    OkrsReader.Result read = OkrsReader.readAlone(file, calendar);
    return read.problems().stream().anyMatch(Problem::isError)
        ? Optional.empty()
        : Version.of(read.okrs(), blob.path());
  }

  /** A version while it is needed. */
  private static final class Slot {
    private int uses;
    private Optional<Optional<Version>> kept = Optional.empty();

    private synchronized Optional<Version> take(
        java.util.function.Supplier<Optional<Version>> read) {
      Optional<Version> version = kept.orElseGet(read);
      uses--;
      kept = uses > 0 ? Optional.of(version) : Optional.empty();
      return version;
    }
  }
}
