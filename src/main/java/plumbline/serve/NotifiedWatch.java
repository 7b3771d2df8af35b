package plumbline.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import plumbline.content.source.FolderListing;

/** Is told of changes by the operating system, for each folder by itself. */
final class NotifiedWatch implements Watch {
  private static final Duration LONGEST_UNREST = Duration.ofMillis(500);

  private final List<Path> roots;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private NotifiedWatch(Path dir, WatchService service) {
    this.roots = List.of(dir.resolve(Sources.CONTENT), dir.resolve(Sources.TEMPLATES));
    this.service = service;
  }

  /**
   * Watches the content and the templates, and the folder that they are in, for whole ones that
   * come and go.
   *
   * @throws IOException where the system does not offer it, or not for so many folders
   */
  static NotifiedWatch of(Path dir) throws IOException {
    NotifiedWatch watch = new NotifiedWatch(dir, dir.getFileSystem().newWatchService());
    try {
      watch.register(dir);
      watch.registerAll();
      return watch;
    } catch (IOException e) {
      watch.close();
      throw e;
    }
  }

  private void registerAll() throws IOException {
    for (Path root : roots) {
      if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(root, new Registration());
      }
    }
  }

  private final class Registration extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (FolderListing.leavesOutFolder(folder.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      register(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private void register(Path folder) throws IOException {
    WatchKey key =
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
    folders.put(key, folder);
  }

  @Override
  public Optional<PossibleChanges> next(Duration longest) throws IOException, InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    Set<Path> files = new HashSet<>();
    boolean anything = false;
    while (files.isEmpty() && !anything) {
      WatchKey key = poll(end - System.nanoTime());
      if (key == null) {
        return Optional.empty();
      }
      long unrest = System.nanoTime() + LONGEST_UNREST.toNanos();
      for (; key != null && System.nanoTime() < unrest; key = poll(QUIET.toNanos())) {
        anything |= take(key, files);
      }
      anything |= key != null && take(key, files);
    }
    if (anything) {
      registerAll();
    }
    return Optional.of(new PossibleChanges(files, anything));
  }

  private WatchKey poll(long nanos) throws InterruptedException, IOException {
    try {
      return service.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException();
    }
  }

  /** Collects what a folder has to tell; true where more than its files may have changed. */
  private boolean take(WatchKey key, Set<Path> files) {
    Path folder = folders.get(key);
    boolean anything = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (!(event.context() instanceof Path name)) {
        anything = true;
      } else if (isOurs(folder.resolve(name))) {
        Path path = folder.resolve(name);
        files.add(path);
        anything |= Files.isDirectory(path) || folders.containsValue(path);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
      return true;
    }
    return anything;
  }

  private boolean isOurs(Path path) {
    return roots.stream().anyMatch(path::startsWith);
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
