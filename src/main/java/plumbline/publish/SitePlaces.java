package plumbline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a site lies, and what a publication puts beside it or into it for a while.
 *
 * @param site a folder, nothing yet, or a link to one of {@link #versions}
 */
record SitePlaces(Path site) {
  /** The first part of every name in a site's folder that is ours and no page. */
  static final String OURS = ".plumbline-";

  /**
   * The places of a site by any name that it has: of a link to a folder elsewhere, that folder's.
   *
   * @throws SiteRefused when the link leads nowhere
   */
  static SitePlaces of(Path named) throws IOException {
    Path absolute = named.toAbsolutePath().normalize();
    if (!Files.isSymbolicLink(absolute)) {
      return new SitePlaces(realParent(absolute));
    }
    if (!Files.exists(absolute)) {
      throw new SiteRefused(named + " is a link that leads nowhere; remove it, or name a folder");
    }
    SitePlaces link = new SitePlaces(realParent(absolute));
    Path real = absolute.toRealPath();
    return real.getParent().equals(link.versions()) ? link : new SitePlaces(real);
  }

  private static Path realParent(Path absolute) throws IOException {
    Path parent = absolute.getParent();
    return parent != null && Files.exists(parent)
        ? parent.toRealPath().resolve(absolute.getFileName())
        : absolute;
  }

  /** The folder that readers see now; where there is none yet, where it will be. */
  Path current() throws IOException {
    return Files.exists(site) ? site.toRealPath() : site;
  }

  /** Whether there is anything under the site's name, a link that leads nowhere included. */
  boolean isThere() {
    return Files.exists(site, LinkOption.NOFOLLOW_LINKS);
  }

  /** The new state, until it is whole. */
  Path newTree() {
    return beside("new");
  }

  /** The state that was, until it is removed. */
  Path oldTree() {
    return beside("old");
  }

  /** The link to a new version, before it takes the site's name. */
  Path newLink() {
    return beside("link");
  }

  Path lock() {
    return beside("lock");
  }

  private Path beside(String what) {
    return site.resolveSibling("." + site.getFileName() + ".plumbline-" + what);
  }

  /** The states that are kept, a folder each, where the settings ask for them. */
  Path versions() {
    return site.resolveSibling(site.getFileName() + ".versions");
  }

  /** New files where nothing can be put beside the site. */
  Path stagingInside() {
    return site.resolve(OURS + "staging");
  }

  Path lockInside() {
    return site.resolve(OURS + "lock");
  }
}
