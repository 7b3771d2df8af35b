package plumbline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts right what a build left that was killed: the site becomes whole, and the rest is removed.
 */
public final class Repair {
  private Repair() {}

  /**
   * Looks after a site before a command does anything else; does nothing while a build is writing.
   *
   * @return what was done, in a sentence; empty where readers cannot have seen anything
   * @throws IOException when it cannot be put right
   */
  public static Optional<String> of(Path site) throws IOException {
    if (Files.isSymbolicLink(site) && !Files.exists(site)) {
      return Optional.empty();
    }
    SitePlaces places = SitePlaces.of(site);
    if (!isNeeded(places)) {
      return Optional.empty();
    }
    Optional<SiteLock> lock = SiteLock.ifFree(places);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    try {
      return underLock(places);
    } finally {
      lock.get().close();
    }
  }

  private static boolean isNeeded(SitePlaces places) {
    return Files.exists(places.oldTree(), NOFOLLOW_LINKS)
        || Files.exists(places.newTree(), NOFOLLOW_LINKS)
        || Files.exists(places.stagingInside(), NOFOLLOW_LINKS)
        || (!places.isThere() && Files.exists(places.versions()));
  }

  /** The same for who holds the lock already. */
  static Optional<String> underLock(SitePlaces places) throws IOException {
    boolean finished = Journal.finish(places);
    Trees.delete(places.stagingInside());
    boolean named = !places.isThere() && giveNameBack(places);
    if (Files.exists(places.oldTree(), NOFOLLOW_LINKS)) {
      Swap.discardOld(places);
    }
    Trees.delete(places.newTree());
    Files.deleteIfExists(places.newLink());
    return finished || named
        ? Optional.of("An earlier build was interrupted; " + places.site() + " is whole again.")
        : Optional.empty();
  }

  /** The new tree is whole once the old one has moved away. */
  private static boolean giveNameBack(SitePlaces places) throws IOException {
    if (Files.exists(places.oldTree(), NOFOLLOW_LINKS)) {
      Path whole = Files.exists(places.newTree()) ? places.newTree() : places.oldTree();
      Files.move(whole, places.site(), ATOMIC_MOVE);
      return true;
    }
    return Versions.switchToLatest(places);
  }
}
