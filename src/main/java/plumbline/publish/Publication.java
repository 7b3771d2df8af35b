package plumbline.publish;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import plumbline.render.OutputFile;

/**
 * One writing of the site. Files are handed over one by one, from any thread; those that differ
 * from what is there wait in a folder beside it until {@link #commit}, which only moves and
 * deletes. A publication that is closed without a commit leaves the site as it was.
 *
 * <p>Only files that an earlier publication wrote are ever deleted: the manifest says which.
 */
public final class Publication implements AutoCloseable {
  private static final String STAGING = ".plumbline-staging";

  private final Path site;
  private final Path staging;
  private final SiteLock lock;
  private final Manifest before;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final AtomicInteger changed = new AtomicInteger();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final LinkCheck links = new LinkCheck();
  private final Checksums checksums = new Checksums();
  private boolean committed;

  private Publication(Path site, SiteLock lock, Manifest before) {
    this.site = site;
    this.staging = site.resolve(STAGING);
    this.lock = lock;
    this.before = before;
  }

  /**
   * What a publication did.
   *
   * @param files how many files the site has
   * @param changed how many of them were written
   * @param deleted how many former ones were removed
   */
  public record Outcome(int files, int changed, int deleted) {}

  /**
   * Opens a site's folder for writing; makes it where it does not exist.
   *
   * @throws SiteRefused when the folder holds files of somebody else's, or another build is writing
   * @throws IOException when it cannot be written
   */
  public static Publication open(Path site) throws IOException {
    Path folder = site.toAbsolutePath().normalize();
    Manifest before = Manifest.read(folder);
    if (before.isAbsent() && !isEmpty(folder)) {
      throw new SiteRefused(
          "the folder "
              + site
              + " is not empty and was not made by plumbline; choose another with --out, or empty it");
    }
    Files.createDirectories(folder);
    SiteLock lock = SiteLock.take(folder);
    Publication publication = new Publication(folder, lock, before);
    publication.deleteStaging();
    Files.createDirectories(publication.staging);
    return publication;
  }

  /**
   * What it comes to where the site was made from the very same and still is what was written then;
   * nothing more is to be done in that case.
   */
  public Optional<Outcome> unchanged(Inputs inputs) throws IOException {
    Optional<Seal> seal =
        Seal.read(site).filter(last -> last.inputs().equals(inputs.fingerprint()));
    boolean same =
        seal.isPresent()
            && seal.get().outputs().equals(Checksums.of(site, before.paths()).together());
    return same ? Optional.of(new Outcome(before.paths().size(), 0, 0)) : Optional.empty();
  }

  /**
   * Takes one file over.
   *
   * @throws IllegalStateException when its path was taken before, or leaves the folder
   */
  public void write(OutputFile file) {
    Path target = site.resolve(file.path()).normalize();
    if (!target.startsWith(site) || target.startsWith(staging)) {
      throw new IllegalStateException("a page's path leaves the site: " + file.path());
    }
    if (!written.add(file.path())) {
      throw new IllegalStateException("two pages have the same path: " + file.path());
    }
    links.add(file);
    checksums.add(file.path(), file.bytes());
    try {
      if (!isSame(target, file.bytes())) {
        stage(staging.resolve(file.path()), file.bytes());
        changed.incrementAndGet();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stage(Path waiting, byte[] bytes) throws IOException {
    Path folder = waiting.getParent();
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    // In parts: a stream would take a buffer of the file's size outside the heap, and keep it.
    Files.write(waiting, bytes, CREATE_NEW, WRITE);
  }

  /**
   * Puts every waiting file into its place, and removes the former site's files that are no more.
   *
   * @param inputs what the site was made from; empty where the next one is to be made in any case
   * @throws BrokenLinks when a page leads where nothing is
   */
  public Outcome commit(Optional<Inputs> inputs) throws IOException {
    Set<String> broken = links.broken(written, this::bytes);
    if (!broken.isEmpty()) {
      throw new BrokenLinks(broken);
    }
    Set<String> gone = new TreeSet<>(before.paths());
    gone.removeAll(written);
    for (String path : gone) {
      Files.deleteIfExists(site.resolve(path));
      pruneFolders(site.resolve(path).getParent());
    }
    moveIn(staging, site);
    new Manifest(new TreeSet<>(written)).write(site);
    Seal.delete(site);
    if (inputs.isPresent()) {
      new Seal(inputs.get().fingerprint(), checksums.together()).write(site);
    }
    committed = true;
    return new Outcome(written.size(), changed.get(), gone.size());
  }

  /** A folder that is not there yet moves as a whole, which costs no more than one file. */
  private static void moveIn(Path from, Path to) throws IOException {
    try (DirectoryStream<Path> waiting = Files.newDirectoryStream(from)) {
      for (Path one : waiting) {
        Path target = to.resolve(one.getFileName());
        if (Files.isDirectory(one) && Files.isDirectory(target)) {
          moveIn(one, target);
        } else {
          Files.move(one, target, REPLACE_EXISTING, ATOMIC_MOVE);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    deleteStaging();
    lock.close();
    if (before.isAbsent() && !committed && isEmpty(site)) {
      Files.deleteIfExists(site);
    }
  }

  /** What was taken over under a path. */
  private byte[] bytes(String path) {
    Path waiting = staging.resolve(path);
    try {
      return Files.readAllBytes(Files.exists(waiting) ? waiting : site.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSame(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  private void pruneFolders(Path folder) throws IOException {
    Path empty = folder;
    while (!empty.equals(site) && empty.startsWith(site) && isEmpty(empty)) {
      Files.deleteIfExists(empty);
      empty = empty.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (var entries = Files.list(folder)) {
      return entries.allMatch(entry -> entry.getFileName().toString().startsWith(".plumbline-"));
    }
  }

  private void deleteStaging() throws IOException {
    if (Files.exists(staging)) {
      Files.walkFileTree(staging, new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
