package plumbline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import plumbline.author.NewFile;

/** Puts files that were handed over below a folder; none that is there is ever written over. */
final class WrittenFiles {
  private final Path dir;

  WrittenFiles(Path dir) {
    this.dir = dir;
  }

  /** Whether something has the file's place already. */
  boolean isThere(NewFile file) {
    return Files.exists(dir.resolve(file.path()), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes a file.
   *
   * @throws FileAlreadyExistsException where something has its place
   */
  void add(NewFile file) throws IOException {
    Path place = dir.resolve(file.path());
    Files.createDirectories(place.getParent());
    Files.write(place, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (file.isScript() && Files.getFileStore(place).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(place));
      rights.add(PosixFilePermission.OWNER_EXECUTE);
      Files.setPosixFilePermissions(place, rights);
    }
  }

  /** Puts a file in the place of one that was read and is changed; whole, or not at all. */
  void replace(NewFile file) throws IOException {
    Path place = dir.resolve(file.path()).toRealPath();
    Path beside = place.resolveSibling("." + place.getFileName() + ".new");
    try {
      Files.write(beside, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(place));
      }
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
