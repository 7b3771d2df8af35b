package plumbline.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.FolderListing;
import plumbline.content.source.SourceFile;

/** The files of a folder as they were at one moment; a later one shares what is the same. */
final class Snapshot {
  private final Path root;
  private final ContentFolder folder;
  private final Map<Path, KeptFile> kept;

  private Snapshot(Path root, ContentFolder folder) {
    this.root = root;
    this.folder = folder;
    this.kept = new HashMap<>();
    folder.files().forEach(file -> kept.put(kept(file).place(), kept(file)));
  }

  /** Lists a folder; no files where there is none. */
  static Snapshot of(Path root) throws IOException {
    Path place = root.toAbsolutePath().normalize();
    return new Snapshot(place, ContentFolder.none()).listed(Set.of());
  }

  ContentFolder folder() {
    return folder;
  }

  /**
   * The folder as it is now.
   *
   * @return this one, where every file has the same bytes
   */
  Snapshot after(PossibleChanges touched) throws IOException {
    Set<Path> mine = new HashSet<>();
    boolean list = touched.anything();
    for (Path file : touched.files()) {
      if (file.startsWith(root)) {
        list |= comesOrGoes(file);
        mine.add(file);
      }
    }
    Snapshot now = list ? listed(mine) : reread(mine);
    return now.isSame(this) ? this : now;
  }

  /** The paths below the folder's parent whose bytes differ in two snapshots. */
  Set<String> changedSince(Snapshot before) throws IOException {
    Map<String, SourceFile> old = byPath(before);
    Set<String> changed = new java.util.TreeSet<>();
    for (SourceFile file : folder.files()) {
      SourceFile was = old.remove(file.path());
      if (was == null || was.bytes() != file.bytes() && !isSame(was, file)) {
        changed.add(file.path());
      }
    }
    changed.addAll(old.keySet());
    return changed;
  }

  private static Map<String, SourceFile> byPath(Snapshot of) {
    Map<String, SourceFile> files = new HashMap<>();
    of.folder.files().forEach(file -> files.put(file.path(), file));
    return files;
  }

  /** Whether a file is new or gone; what is left out by its name is neither. */
  private boolean comesOrGoes(Path file) {
    boolean known = kept.containsKey(file);
    boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    String below =
        root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    return known != there && !FolderListing.leavesOut(below);
  }

  private Snapshot reread(Set<Path> files) {
    List<SourceFile> now =
        folder.files().stream()
            .map(
                file ->
                    files.contains(kept(file).place())
                        ? new SourceFile(file.path(), fresh(kept(file)))
                        : file)
            .toList();
    return new Snapshot(root, new ContentFolder(now, folder.problems()));
  }

  private static KeptFile fresh(KeptFile of) {
    return new KeptFile(of.place(), of.stamp());
  }

  private Snapshot listed(Set<Path> touched) throws IOException {
    ContentFolder now =
        Files.isDirectory(root)
            ? ContentFolder.list(root, (file, attributes) -> bytes(file, attributes, touched))
            : ContentFolder.none();
    return new Snapshot(root, now);
  }

  private KeptFile bytes(Path file, BasicFileAttributes attributes, Set<Path> touched) {
    KeptFile before = kept.get(file);
    Stamp stamp = Stamp.of(attributes);
    boolean same = before != null && before.stamp().equals(stamp) && !touched.contains(file);
    return same ? before : new KeptFile(file, stamp);
  }

  private boolean isSame(Snapshot other) throws IOException {
    return folder.problems().equals(other.folder.problems())
        && folder.files().size() == other.folder.files().size()
        && changedSince(other).isEmpty();
  }

  /** A file that cannot be read is never the same: what is wrong with it is to be told. */
  private static boolean isSame(SourceFile one, SourceFile other) {
    try {
      return Arrays.equals(one.bytes().read(), other.bytes().read());
    } catch (IOException e) {
      return false;
    }
  }

  private static KeptFile kept(SourceFile file) {
    return (KeptFile) file.bytes();
  }
}
