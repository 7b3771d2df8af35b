package plumbline.link;

import java.util.HashSet;
import java.util.Set;
import plumbline.model.Objective;
import plumbline.model.Okrs;
import plumbline.model.Owner;

/** The files and folders around the pages: what is in the repository and not on the site. */
final class RepositoryFiles {
  private final String root;
  private final Set<String> folders = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final boolean hasHost;

  /**
   * @param hasHost whether it is known where the repository is shown
   */
  RepositoryFiles(Okrs okrs, boolean hasHost) {
    this.root = Linker.root(okrs);
    this.hasHost = hasHost;
    okrs.others().forEach(path -> addFile(root + "/" + path));
    okrs.assets().forEach(path -> addFolders(root + "/" + path));
    okrs.teams().forEach(this::addFolders);
    okrs.people().forEach(this::addFolders);
    for (Objective objective : okrs.objectives()) {
      addFolders(objective.lines().start().path());
    }
  }

  /**
   * Whether the Git host shows it: what is outside the content folder, which nobody lists, or is
   * known to be there.
   */
  boolean isShown(String path) {
    boolean outside = !path.equals(root) && !path.startsWith(root + "/");
    return hasHost && (outside || isFile(path) || isFolder(path));
  }

  /** Whether a folder of the content has this path. */
  boolean isFolder(String path) {
    return folders.contains(Names.nfc(path));
  }

  /** Whether a file of the content folder has this path that is not published. */
  boolean isFile(String path) {
    return files.contains(Names.nfc(path)) || path.equalsIgnoreCase(root + "/README.md");
  }

  private void addFile(String path) {
    files.add(Names.nfc(path));
    addFolders(path);
  }

  private void addFolders(Owner owner) {
    addFolders(owner.lines().start().path());
  }

  private void addFolders(String path) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && folders.add(Names.nfc(path.substring(0, slash)))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }
}
