package plumbline.publish;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Publishes by switching one link: every state of the site is a folder of its own, and the site's
 * name is a link to the latest. At no moment is there no site.
 */
final class Versions {
  private static final String NAME = "[0-9]{6,9}";

  private Versions() {}

  /**
   * Puts a new state into the site's place, and removes the oldest ones.
   *
   * @param kept how many states stay, at least 1
   */
  static void put(SitePlaces places, NewState state, int kept) throws IOException {
    WholeTree.complete(state);
    Files.createDirectories(places.versions());
    boolean folder = places.isThere() && !Files.isSymbolicLink(places.site());
    Path former = next(places);
    if (folder) {
      // Takes the lower number, so that a repair after a kill right here chooses the new state.
      Files.move(state.staged(), after(former), ATOMIC_MOVE);
      Files.move(places.site(), former, ATOMIC_MOVE);
      switchTo(places, after(former));
    } else {
      Files.move(state.staged(), former, ATOMIC_MOVE);
      switchTo(places, former);
    }
    removeOldest(places, kept);
  }

  /** Lets the site's name lead to the latest version, where there is one. */
  static boolean switchToLatest(SitePlaces places) throws IOException {
    Optional<Path> latest = all(places).stream().reduce((earlier, later) -> later);
    if (latest.isPresent()) {
      switchTo(places, latest.get());
    }
    return latest.isPresent();
  }

  private static void switchTo(SitePlaces places, Path version) throws IOException {
    Files.deleteIfExists(places.newLink());
    try {
      Files.createSymbolicLink(
          places.newLink(), places.versions().getFileName().resolve(version.getFileName()));
    } catch (UnsupportedOperationException e) {
      throw new SiteRefused("this system has no links, which publish: { versions } needs");
    }
    Files.move(places.newLink(), places.site(), ATOMIC_MOVE);
  }

  private static void removeOldest(SitePlaces places, int kept) throws IOException {
    Path current = places.current();
    List<Path> former = all(places).stream().filter(version -> !version.equals(current)).toList();
    for (Path version : former.subList(0, Math.max(0, former.size() - kept + 1))) {
      Trees.delete(version);
    }
  }

  private static Path next(SitePlaces places) throws IOException {
    return all(places).stream()
        .reduce((earlier, later) -> later)
        .map(Versions::after)
        .orElse(places.versions().resolve(name(1)));
  }

  private static Path after(Path version) {
    return version.resolveSibling(name(Integer.parseInt(version.getFileName().toString()) + 1));
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  /** In the order of their numbers. */
  private static List<Path> all(SitePlaces places) throws IOException {
    if (!Files.isDirectory(places.versions())) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(places.versions())) {
      return versions
          .filter(version -> version.getFileName().toString().matches(NAME))
          .sorted(
              Comparator.comparingInt(
                  version -> Integer.parseInt(version.getFileName().toString())))
          .toList();
    }
  }
}
