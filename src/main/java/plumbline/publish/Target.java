package plumbline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a site is to be published, and on which terms.
 *
 * @param site the folder
 * @param versions how many states are kept, each in a folder of its own; 0: only the present one,
 *     in the site's folder
 * @param mayShrink whether most of the pages may go
 * @param sources folders that are read and must not be written into
 */
public record Target(Path site, int versions, boolean mayShrink, List<Path> sources) {
  public Target {
    sources = List.copyOf(sources);
  }

  /** A site in a folder, on the usual terms. */
  public static Target of(Path site) {
    return new Target(site, 0, false, List.of());
  }

  /**
   * Refuses a site that would lie in a folder that is read, or around it, by whatever names.
   *
   * @throws SiteRefused when it does
   */
  void refuseOverlap() throws IOException {
    Path folder = real(site);
    for (Path source : sources) {
      Path read = real(source);
      if (Files.exists(source) && (folder.startsWith(read) || read.startsWith(folder))) {
        throw new SiteRefused(
            "the site "
                + site
                + " would lie in the same place as "
                + source
                + ", which it is made from; choose another with --out");
      }
    }
  }

  /** The real path of the part that is there, and the rest as it is written. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path there = absolute;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(absolute)).normalize();
  }
}
