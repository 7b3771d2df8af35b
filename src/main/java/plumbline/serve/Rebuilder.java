package plumbline.serve;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import plumbline.Read;
import plumbline.content.asset.AssetPlace;
import plumbline.history.UnreadableRepository;
import plumbline.model.Location;
import plumbline.model.Problem;

/**
 * Turns each state of the files into a state of what is shown. Changes are taken on one thread;
 * where the analysis takes long, it follows on another.
 */
final class Rebuilder implements AutoCloseable {
  /** An analysis that takes no longer is waited for, so that a page changes once, not twice. */
  private static final Duration SHORT = Duration.ofMillis(40);

  /** Where a problem of the repository is. */
  private static final String GIT = ".git";

  private static final Duration LONG = Duration.ofMinutes(1);

  private final Path dir;
  private final WatchedFolder disk;
  private final SiteMaker makings;
  private final ShownState stage;
  private final Consumer<Rebuilt> listener;
  private final ExecutorService analyst = Executors.newSingleThreadExecutor(Rebuilder::daemon);
  private final Thread thread = daemon(this::run);
  private Sources sources;
  private boolean broken;
  private Optional<Snapshot> good = Optional.empty();
  private volatile Duration analysis = Duration.ZERO;

  /**
   * @param listener is told of every state, after the browsers
   */
  Rebuilder(WatchedFolder disk, SiteMaker makings, ShownState stage, Consumer<Rebuilt> listener) {
    this.dir = disk.dir();
    this.disk = disk;
    this.makings = makings;
    this.stage = stage;
    this.listener = listener;
  }

  void start() {
    thread.start();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "plumbline-serve");
    thread.setDaemon(true);
    return thread;
  }

  private void run() {
    try {
      sources = disk.first();
      attempt(this::begin);
      while (true) {
        attempt(this::next);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void begin() {
    show(draft(), Set.of(), System.nanoTime());
  }

  private void next() throws InterruptedException {
    Optional<PossibleChanges> touched = disk.next(LONG);
    if (touched.isPresent()) {
      take(touched.get());
    }
  }

  /** One turn of the loop. */
  private interface Turn {
    void take() throws InterruptedException;
  }

  /** Whatever goes wrong is shown, and the next change is taken as if nothing had been. */
  private void attempt(Turn turn) throws InterruptedException {
    long begin = System.nanoTime();
    try {
      turn.take();
      broken = false;
    } catch (RuntimeException | StackOverflowError e) {
      broken = true;
      State state = stage.show(Optional.empty(), List.of(ours(e)), sources.all(), false);
      listener.accept(new Rebuilt(state, Set.of(), Duration.ofNanos(System.nanoTime() - begin)));
    }
  }

  /** A mistake of the program's own, which it can only report. */
  private static Problem ours(Throwable e) {
    return Problem.error(
        "our-mistake",
        new Location(Sources.CONTENT, 0, 0),
        "this is a mistake in Plumbline, not in what it read: " + e,
        "Please report it. The site stays as it was; the next saved file is taken again.");
  }

  /** What is wrong at first sight may be half written, and is only said when it stays so. */
  private void take(PossibleChanges first) throws InterruptedException {
    long begin = System.nanoTime();
    Sources before = sources;
    Optional<PossibleChanges> touched = Optional.of(first);
    while (touched.isPresent()) {
      sources = disk.after(sources, touched.get());
      if (sources == before && !broken) {
        return;
      }
      Draft draft = draft();
      touched = draft.hasErrors() ? disk.next(disk.doubt()) : Optional.empty();
      if (touched.isEmpty()) {
        show(draft, disk.changed(before, sources), begin);
      }
    }
  }

  /**
   * The files read and linked.
   *
   * @param read empty where they could not even be read
   */
  private record Draft(Optional<Read> read, List<Problem> problems) {
    boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  private Draft draft() {
    if (!Files.isDirectory(dir.resolve(Sources.CONTENT))) {
      return failed("found no such folder, expected the content");
    }
    try {
      Read read = makings.read(sources);
      return new Draft(Optional.of(read), read.problems());
    } catch (UncheckedIOException e) {
      return e.getCause() instanceof UnreadableRepository
          ? failed(GIT, e.getCause().getMessage())
          : failed("cannot be read: " + e.getCause().getMessage());
    }
  }

  private static Draft failed(String what) {
    return failed(Sources.CONTENT, what);
  }

  private static Draft failed(String path, String what) {
    Location at = new Location(path, 0, 0);
    return new Draft(Optional.empty(), List.of(Problem.error("unreadable", at, what, "")));
  }

  private void show(Draft draft, Set<String> changed, long begin) {
    boolean looks = changed.stream().anyMatch(Rebuilder::isLook);
    Optional<Served> site = Optional.empty();
    List<Problem> problems = draft.problems;
    try {
      if (!draft.hasErrors()) {
        site = Optional.of(made(draft.read.orElseThrow()));
      }
    } catch (Mistake e) {
      problems = e.with(draft.problems);
    }
    State state = stage.show(site, problems, sources.all(), looks);
    listener.accept(new Rebuilt(state, changed, Duration.ofNanos(System.nanoTime() - begin)));
  }

  private static boolean isLook(String path) {
    return path.startsWith("templates/asset/")
        || AssetPlace.isAsset(path.substring(path.indexOf('/') + 1))
        || path.equals("content/site.yaml");
  }

  private Served made(Read read) throws Mistake {
    Optional<Served> early =
        analysis.compareTo(SHORT) > 0 ? makings.early(sources, read) : Optional.empty();
    if (early.isEmpty()) {
      return checked(whole(sources, read));
    }
    Served shown = checked(early.get());
    Sources of = sources;
    analyst.execute(() -> follow(shown, of, read));
    return shown;
  }

  /** The analysis of a site that is already shown; of one that is gone again it is left out. */
  private void follow(Served early, Sources of, Read read) {
    try {
      if (stage.isShown(early)) {
        stage.replace(early, whole(of, read));
      }
    } catch (Mistake e) {
      stage.show(Optional.empty(), e.problems(), of.all(), false);
    } catch (RuntimeException | StackOverflowError e) {
      stage.show(Optional.empty(), List.of(ours(e)), of.all(), false);
    }
  }

  private Served whole(Sources of, Read read) throws Mistake {
    long begin = System.nanoTime();
    Served whole = makings.whole(of, read);
    analysis = Duration.ofNanos(System.nanoTime() - begin);
    return whole;
  }

  /** New templates must make the pages that are open, before they are taken. */
  private Served checked(Served site) throws Mistake {
    if (good.filter(templates -> templates == sources.templates()).isEmpty()) {
      stage.check(site);
      good = Optional.of(sources.templates());
    }
    return site;
  }

  @Override
  public void close() {
    thread.interrupt();
    analyst.shutdownNow();
    disk.close();
  }
}
