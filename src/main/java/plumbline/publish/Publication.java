package plumbline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import plumbline.render.OutputFile;

/**
 * One writing of the site. Files are handed over one by one, from any thread; those that differ
 * from what is there wait beside it until {@link #commit}, which decides once between the old state
 * and the new. A publication that is closed without a commit leaves the site as it was.
 *
 * <p>Only files that an earlier publication wrote are ever replaced or removed: the manifest says
 * which.
 */
public final class Publication implements AutoCloseable {
  private final Target target;
  private final Way way;
  private final Path current;
  private final SiteLock lock;
  private final Manifest before;
  private final Remarks remarks;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final SortedSet<String> changed = new ConcurrentSkipListSet<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final LinkCheck links = new LinkCheck();
  private final Checksums checksums = new Checksums();

  private Publication(Target target, Way way, SiteLock lock, Manifest before, Remarks remarks)
      throws IOException {
    this.target = target;
    this.way = way;
    this.current = way.places().current();
    this.lock = lock;
    this.before = before;
    this.remarks = remarks;
  }

  /**
   * What a publication did.
   *
   * @param files how many files the site has
   * @param changed how many of them were written
   * @param deleted how many former ones were removed
   * @param remarks what its operator ought to know, a sentence each
   */
  public record Outcome(int files, int changed, int deleted, List<String> remarks) {
    public Outcome {
      remarks = List.copyOf(remarks);
    }

    public Outcome(int files, int changed, int deleted) {
      this(files, changed, deleted, List.of());
    }
  }

  /**
   * Opens a site's folder for writing, after putting right what a build left that was killed.
   *
   * @throws SiteRefused when the folder holds files of somebody else's, or another build is writing
   * @throws IOException when it cannot be written
   */
  public static Publication open(Target target) throws IOException {
    return open(target, Way::of);
  }

  static Publication open(Target target, Way.Choice choice) throws IOException {
    target.refuseOverlap();
    Path parent = target.site().toAbsolutePath().normalize().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    SitePlaces places = SitePlaces.of(target.site());
    SiteLock lock = SiteLock.take(places);
    try {
      Remarks remarks = new Remarks();
      Repair.underLock(places).ifPresent(remarks::add);
      Manifest before = Manifest.read(places.current());
      if (before.isAbsent() && !holdsOnlyOurs(places.current())) {
        throw new SiteRefused(
            "the folder "
                + target.site()
                + " is not empty and was not made by plumbline; choose another with --out, or empty"
                + " it");
      }
      return new Publication(target, choice.of(places, target), lock, before, remarks);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean holdsOnlyOurs(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (var entries = Files.list(folder)) {
      return entries.allMatch(entry -> entry.getFileName().toString().startsWith(SitePlaces.OURS));
    }
  }

  /**
   * What it comes to where the site was made from the very same and still is what was written then;
   * nothing more is to be done in that case.
   */
  public Optional<Outcome> unchanged(Inputs inputs) throws IOException {
    Optional<Seal> seal = Seal.read(current);
    if (seal.isEmpty() && Files.exists(current.resolve(Seal.NAME))) {
      remarks.damaged(Seal.NAME);
    }
    boolean same =
        before.isSound()
            && seal.isPresent()
            && seal.get().inputs().equals(inputs.fingerprint())
            && seal.get().outputs().equals(Checksums.of(current, before.paths()).together());
    return same
        ? Optional.of(new Outcome(before.paths().size(), 0, 0, remarks.list()))
        : Optional.empty();
  }

  /**
   * Takes one file over.
   *
   * @throws IllegalStateException when its path was taken before, or leaves the folder
   */
  public void write(OutputFile file) {
    Path place = current.resolve(file.path());
    if (!place.normalize().equals(place)
        || !place.startsWith(current)
        || file.path().startsWith(SitePlaces.OURS)) {
      throw new IllegalStateException("a page's path leaves the site: " + file.path());
    }
    if (!written.add(file.path())) {
      throw new IllegalStateException("two pages have the same path: " + file.path());
    }
    links.add(file);
    checksums.add(file.path(), file.bytes());
    try {
      if (!isSame(place, file.bytes())) {
        stage(file.path(), file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stage(String path, byte[] bytes) throws IOException {
    Path waiting = way.staging().resolve(path);
    Path folder = waiting.getParent();
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    // In parts: a stream would take a buffer of the file's size outside the heap, and keep it.
    NewFile.write(waiting, bytes, CREATE_NEW, WRITE);
    changed.add(path);
  }

  /**
   * Puts the new state in the place of the old one.
   *
   * @param inputs what the site was made from; empty where the next one is to be made in any case
   * @throws BrokenLinks when a page leads where nothing is
   * @throws SiteRefused when something of somebody else's is in the way, or most pages would go
   * @throws IOException when it cannot be done; the site is as it was
   */
  public Outcome commit(Optional<Inputs> inputs) throws IOException {
    Set<String> broken = links.broken(written, this::bytes);
    if (!broken.isEmpty()) {
      throw new BrokenLinks(broken);
    }
    SortedSet<String> gone = new TreeSet<>(before.paths());
    gone.removeAll(written);
    gone.removeIf(path -> !isOurFile(path));
    Refusals refusals = new Refusals(target, current, before);
    refusals.shrinking(gone);
    refusals.obstacles(written, path -> written.contains(path) && !changed.contains(path));
    if (!before.isSound() && !before.isAbsent()) {
      remarks.damaged(Manifest.NAME);
    }
    int pages = changed.size();
    put(inputs, gone);
    return new Outcome(written.size(), pages, gone.size(), remarks.list());
  }

  private void put(Optional<Inputs> inputs, SortedSet<String> gone) throws IOException {
    byte[] list = Manifest.of(new TreeSet<>(written)).bytes();
    if (!isSame(current.resolve(Manifest.NAME), list)) {
      stage(Manifest.NAME, list);
    }
    boolean onlySeal = changed.isEmpty() && gone.isEmpty() && way.isSettled();
    if (inputs.isPresent()) {
      Seal seal = new Seal(inputs.get().fingerprint(), checksums.together());
      if (!isSame(current.resolve(Seal.NAME), seal.bytes())) {
        stage(Seal.NAME, seal.bytes());
      }
    } else if (Files.exists(current.resolve(Seal.NAME))) {
      gone.add(Seal.NAME);
    }
    NewState state = new NewState(current, way.staging(), changed, gone);
    gone.remove(Seal.NAME);
    if (onlySeal) {
      Way.sealOnly(state);
    } else {
      way.put(state).ifPresent(remarks::add);
    }
  }

  private boolean isOurFile(String path) {
    Path file = current.resolve(path);
    return Files.isRegularFile(file, NOFOLLOW_LINKS) && Trees.isWithin(current, file);
  }

  @Override
  public void close() throws IOException {
    try {
      way.clear();
    } finally {
      lock.close();
    }
  }

  /** What was taken over under a path. */
  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes((changed.contains(path) ? way.staging() : current).resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSame(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
