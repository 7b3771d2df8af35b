package plumbline.publish;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How a new state takes a site's place; which way can be gone depends on where the site lies. */
sealed interface Way {
  /** What decides on a way. */
  @FunctionalInterface
  interface Choice {
    Way of(SitePlaces places, Target target) throws IOException;
  }

  SitePlaces places();

  /** The folder in which new files wait. */
  Path staging();

  /**
   * Puts a new state into the site's place.
   *
   * @return what the operator ought to know
   */
  Optional<String> put(NewState state) throws IOException;

  /** Whether the site's name already stands for what this way makes of it. */
  default boolean isSettled() {
    return true;
  }

  /** Removes what waits. */
  void clear() throws IOException;

  /**
   * The best way for a place: a folder can be made beside the site, which belongs to the same owner
   * and the same file system.
   *
   * @throws SiteRefused when versions are asked for and there is no place for them
   */
  static Way of(SitePlaces places, Target target) throws IOException {
    boolean movable = isMovable(places);
    if (!movable && target.versions() > 0) {
      throw new SiteRefused(
          "publish: { versions } needs a site that can be renamed, and "
              + places.site()
              + " cannot: it is a mount point, or the folder around it belongs to somebody else");
    }
    if (!movable) {
      Files.createDirectories(Journal.waiting(places));
      return new FileByFile(places);
    }
    return target.versions() > 0 ? new Switch(places, target.versions()) : new Renames(places);
  }

  private static boolean isMovable(SitePlaces places) throws IOException {
    try {
      Files.createDirectories(places.newTree());
      if (places.isThere()) {
        WholeTree.likeness(places.current(), places.newTree());
      }
    } catch (IOException e) {
      Trees.delete(places.newTree());
      return false;
    }
    boolean same = !places.isThere() || isOnDiskOf(places.current(), places.newTree());
    if (!same) {
      Trees.delete(places.newTree());
    }
    return same;
  }

  private static boolean isOnDiskOf(Path one, Path other) throws IOException {
    try {
      return Files.getAttribute(one, "unix:dev").equals(Files.getAttribute(other, "unix:dev"));
    } catch (UnsupportedOperationException e) {
      return Files.getFileStore(one).equals(Files.getFileStore(other));
    }
  }

  /** No page differs: only what the site was made from is noted anew, in one move. */
  static void sealOnly(NewState state) throws IOException {
    for (String path : state.gone()) {
      Files.deleteIfExists(state.current().resolve(path));
    }
    for (String path : state.changed()) {
      Files.move(
          state.staged().resolve(path),
          state.current().resolve(path),
          REPLACE_EXISTING,
          ATOMIC_MOVE);
    }
  }

  /** Two renames. */
  record Renames(SitePlaces places) implements Way {
    @Override
    public boolean isSettled() {
      return !Files.isSymbolicLink(places.site());
    }

    @Override
    public Path staging() {
      return places.newTree();
    }

    @Override
    public Optional<String> put(NewState state) throws IOException {
      try {
        Swap.put(places, state);
        return Optional.empty();
      } catch (Swap.Impossible e) {
        return new FileByFile(places).put(state);
      }
    }

    @Override
    public void clear() throws IOException {
      Trees.delete(places.newTree());
    }
  }

  /** One link that is switched. */
  record Switch(SitePlaces places, int kept) implements Way {
    @Override
    public boolean isSettled() {
      return Files.isSymbolicLink(places.site());
    }

    @Override
    public Path staging() {
      return places.newTree();
    }

    @Override
    public Optional<String> put(NewState state) throws IOException {
      Versions.put(places, state, kept);
      return Optional.empty();
    }

    @Override
    public void clear() throws IOException {
      Trees.delete(places.newTree());
    }
  }

  /** One file after the other, under a journal. */
  record FileByFile(SitePlaces places) implements Way {
    @Override
    public Path staging() {
      return Journal.waiting(places);
    }

    @Override
    public Optional<String> put(NewState state) throws IOException {
      Path waiting = staging();
      if (!state.staged().equals(waiting)) {
        for (String path : state.changed()) {
          Files.createDirectories(waiting.resolve(path).getParent());
          Files.move(state.staged().resolve(path), waiting.resolve(path));
        }
      }
      Journal.put(places, state.stagedIn(waiting));
      return Optional.of(
          "The folder "
              + places.site()
              + " cannot be renamed, so its files were replaced one after the other; while that"
              + " lasts, readers can see new pages beside old ones. A folder inside it, as --out,"
              + " has no such moment.");
    }

    @Override
    public void clear() throws IOException {
      // A journal that stands needs what waits: the next command finishes it.
      if (!Journal.stands(places)) {
        Trees.delete(places.stagingInside());
      }
    }
  }
}
