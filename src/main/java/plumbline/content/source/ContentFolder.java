package plumbline.content.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import plumbline.model.Problem;

/**
 * The content as files in a folder, sorted by path.
 *
 * <p>Names that start with a dot and files named {@code README.md} are for people and tools, and
 * are left out. Links to other places are never followed, so that nothing outside the folder is
 * published.
 *
 * @param files what is there
 * @param problems files that cannot be taken
 */
public record ContentFolder(List<SourceFile> files, List<Problem> problems) {
  public ContentFolder {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** No files. */
  public static ContentFolder none() {
    return new ContentFolder(List.of(), List.of());
  }

  /** Lists a folder; no files where there is no such folder. */
  public static ContentFolder listIfThere(Path folder) throws IOException {
    return Files.isDirectory(folder) ? list(folder) : none();
  }

  /**
   * Lists a folder.
   *
   * @param folder the content folder, or a link to it; its name is the first part of every path
   * @throws IOException when it cannot be listed
   */
  public static ContentFolder list(Path folder) throws IOException {
    return list(folder, (file, attributes) -> new FileOnDisk(file));
  }

  /** Says how the bytes of a file are had. */
  @FunctionalInterface
  public interface Access {
    SourceFile.Bytes to(Path file, BasicFileAttributes attributes);
  }

  /** Lists a folder whose files are read in a way of the caller's. */
  public static ContentFolder list(Path folder, Access access) throws IOException {
    Path named = folder.toAbsolutePath().normalize();
    Lister lister = new Lister(named.toRealPath(), named.getFileName().toString(), access);
    Files.walkFileTree(lister.root, lister);
    return lister.listing.sorted();
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    /** What the JDK puts for a byte of a name that the locale's character set does not have. */
    private static final char LOST = '\uFFFD';

    private static final String NAME_LOST =
        "this name cannot be read in the system's language setting;"
            + " set the environment variable LC_ALL to C.UTF-8 and run again";

    private final Path root;
    private final Access access;
    private final FolderListing listing;

    private Lister(Path root, String name, Access access) {
      this.root = root;
      this.access = access;
      this.listing = new FolderListing(name);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || !FolderListing.leavesOutFolder(nameOf(folder))
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
        throws FileSystemException {
      if (FolderListing.leavesOutFile(nameOf(file))) {
        return FileVisitResult.CONTINUE;
      }
      String below =
          root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
      if (below.indexOf(LOST) >= 0) {
        throw new FileSystemException(listing.pathOf(below), null, NAME_LOST);
      }
      if (attributes.isRegularFile()) {
        listing.file(below, access.to(file, attributes));
      } else {
        listing.notAFile(below);
      }
      return FileVisitResult.CONTINUE;
    }

    private static String nameOf(Path path) {
      return path.getFileName().toString();
    }
  }
}
