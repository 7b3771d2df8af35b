package plumbline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * Completes the staged files to a whole new state of the site: what stays the same, and what is
 * somebody else's, gets a second name there. The current state is only read.
 */
final class WholeTree extends SimpleFileVisitor<Path> {
  private final NewState state;
  private final Set<Path> made = new HashSet<>();

  private WholeTree(NewState state) {
    this.state = state;
  }

  /** Completes the folder in which the new files wait. */
  static void complete(NewState state) throws IOException {
    if (Files.isDirectory(state.current())) {
      Files.walkFileTree(state.current(), new WholeTree(state));
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = Trees.below(state.current(), file);
    if (isKept(path)) {
      folder(file.getParent());
      Trees.link(file, state.staged().resolve(path));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isKept(String path) {
    if (state.changed().contains(path) || state.gone().contains(path)) {
      return false;
    }
    return !path.startsWith(SitePlaces.OURS) || path.equals(Manifest.NAME);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    boolean ours = Trees.below(state.current(), folder).startsWith(SitePlaces.OURS);
    if (!ours && (Files.isDirectory(inNew(folder)) || Trees.isEmpty(folder))) {
      folder(folder);
    }
    return ours ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  /** Makes a folder of the new state with the owner and the permissions of the present one. */
  private void folder(Path present) throws IOException {
    if (!made.add(present)) {
      return;
    }
    if (!present.equals(state.current())) {
      folder(present.getParent());
    }
    Files.createDirectories(inNew(present));
    likeness(present, inNew(present));
  }

  private Path inNew(Path present) {
    return state.staged().resolve(state.current().relativize(present).toString());
  }

  /**
   * Gives a folder the owner, the group and the permissions of another.
   *
   * @throws IOException when that is not allowed
   */
  static void likeness(Path from, Path to) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(to, PosixFileAttributeView.class, NOFOLLOW_LINKS);
    if (view == null) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes is = view.readAttributes();
    if (!wanted.owner().equals(is.owner())) {
      view.setOwner(wanted.owner());
    }
    if (!wanted.group().equals(is.group())) {
      view.setGroup(wanted.group());
    }
    if (!wanted.permissions().equals(is.permissions())) {
      view.setPermissions(wanted.permissions());
    }
  }
}
