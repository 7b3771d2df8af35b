package plumbline.content;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.model.Location;
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
   * @param folder the content folder; its name is the first part of every path
   * @throws IOException when it cannot be listed
   */
  public static ContentFolder list(Path folder) throws IOException {
    Lister lister = new Lister(folder.toAbsolutePath().normalize());
    Files.walkFileTree(lister.root, lister);
    lister.files.sort(Comparator.comparing(SourceFile::path));
    return new ContentFolder(lister.files, lister.problems);
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    /** What the JDK puts for a byte of a name that the locale's character set does not have. */
    private static final char LOST = '\uFFFD';

    private static final String NAME_LOST =
        "this name cannot be read in the system's language setting;"
            + " set the environment variable LC_ALL to C.UTF-8 and run again";

    private final Path root;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Lister(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || !isHidden(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
        throws FileSystemException {
      if (isHidden(file) || file.getFileName().toString().equals("README.md")) {
        return FileVisitResult.CONTINUE;
      }
      String path = pathOf(file);
      if (path.indexOf(LOST) >= 0) {
        throw new FileSystemException(path, null, NAME_LOST);
      }
      if (attributes.isRegularFile()) {
        files.add(new SourceFile(path, () -> Files.readAllBytes(file)));
      } else {
        problems.add(
            Problem.warning(
                "not-a-file",
                Location.startOf(path),
                "found a link or a special file, expected an ordinary file",
                "Links are never followed: put a copy of the file here."));
      }
      return FileVisitResult.CONTINUE;
    }

    /** Some systems hand names out decomposed; ids are compared in NFC everywhere. */
    private String pathOf(Path file) {
      String below =
          root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
      return Normalizer.normalize(root.getFileName() + "/" + below, Normalizer.Form.NFC);
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
