package plumbline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * Publishes by two renames: the whole new tree stands ready beside the site; the site's folder is
 * renamed away, and the new one takes its name. Between the two there is no site for some
 * microseconds; {@link Repair} knows what to do where a build ended just there.
 */
final class Swap {
  private Swap() {}

  /** The folder cannot be renamed; nothing has changed. */
  static final class Impossible extends Exception {
    private static final long serialVersionUID = 1;

    Impossible(IOException cause) {
      super(cause);
    }
  }

  /**
   * Puts a new state into the site's place.
   *
   * @throws Impossible when the site's folder does not move
   */
  static void put(SitePlaces places, NewState state) throws IOException, Impossible {
    WholeTree.complete(state);
    if (places.isThere()) {
      moveAway(places);
    }
    try {
      Files.move(state.staged(), places.site(), ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.exists(places.oldTree(), NOFOLLOW_LINKS)) {
        Files.move(places.oldTree(), places.site(), ATOMIC_MOVE);
      }
      throw e;
    }
    discardOld(places);
    Trees.delete(places.versions());
  }

  private static void moveAway(SitePlaces places) throws Impossible {
    try {
      Files.move(places.site(), places.oldTree(), ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Impossible(e);
    }
  }

  /**
   * Removes the former state. What somebody put there after the new one was made ready moves to the
   * site first.
   */
  static void discardOld(SitePlaces places) throws IOException {
    Path old = places.oldTree();
    Manifest manifest = Manifest.read(old);
    if (!Files.isSymbolicLink(old) && manifest.isSound()) {
      Files.walkFileTree(old, new Rescue(old, places.site(), manifest.paths()));
    }
    Trees.delete(old);
  }

  private static final class Rescue extends SimpleFileVisitor<Path> {
    private final Path old;
    private final Path site;
    private final Set<String> ours;

    private Rescue(Path old, Path site, Set<String> ours) {
      this.old = old;
      this.site = site;
      this.ours = ours;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = Trees.below(old, file);
      Path target = site.resolve(path);
      if (!ours.contains(path)
          && !path.startsWith(SitePlaces.OURS)
          && !Files.exists(target, NOFOLLOW_LINKS)) {
        Files.createDirectories(target.getParent());
        Files.move(file, target);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
