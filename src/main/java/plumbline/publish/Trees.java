package plumbline.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes, links and tidies up folders without ever following a link. */
final class Trees {
  private Trees() {}

  /** Deletes a file, a link (not what it leads to), or a folder with all that is in it. */
  static void delete(Path tree) throws IOException {
    if (!Files.isDirectory(tree, NOFOLLOW_LINKS)) {
      Files.deleteIfExists(tree);
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** A second name for a file; a copy where the file system knows no such thing, or for a link. */
  static void link(Path file, Path name) throws IOException {
    if (Files.isSymbolicLink(file)) {
      Files.copy(file, name, NOFOLLOW_LINKS);
      return;
    }
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, name, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
    }
  }

  /** Deletes a folder and those above it, up to a given one, as far as they are empty. */
  static void prune(Path folder, Path top) throws IOException {
    Path empty = folder;
    while (!empty.equals(top) && empty.startsWith(top) && isEmpty(empty)) {
      Files.deleteIfExists(empty);
      empty = empty.getParent();
    }
  }

  /** Whether there is nothing in it, or nothing at all. */
  static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
      return !Files.exists(folder, NOFOLLOW_LINKS);
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  /** A path below a folder as manifests write it. */
  static String below(Path top, Path file) {
    return top.relativize(file).toString().replace(top.getFileSystem().getSeparator(), "/");
  }

  /** Whether a path is reached from a folder through folders only, never through a link. */
  static boolean isWithin(Path top, Path file) {
    Path folder = file.getParent();
    while (folder != null && !folder.equals(top)) {
      if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
        return false;
      }
      folder = folder.getParent();
    }
    return folder != null;
  }
}
