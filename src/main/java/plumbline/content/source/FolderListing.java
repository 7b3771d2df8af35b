package plumbline.content.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import plumbline.model.Location;
import plumbline.model.Problem;

/**
 * Collects the files of a folder by the same rules wherever it is kept: on disk or in a revision.
 *
 * <p>Names that start with a dot and files named {@code README.md} are for people and tools, and
 * are left out.
 */
public final class FolderListing {
  private static final Pattern README =
      Pattern.compile("readme(\\.(md|markdown|txt|rst|adoc))?", Pattern.CASE_INSENSITIVE);

  private final String root;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param root the folder's name, the first part of every path
   */
  public FolderListing(String root) {
    this.root = root;
  }

  /** Whether a folder of this name is left out with all that is in it. */
  public static boolean leavesOutFolder(String name) {
    return name.startsWith(".");
  }

  /** Whether a file of this name is left out. */
  public static boolean leavesOutFile(String name) {
    return name.startsWith(".") || README.matcher(name).matches();
  }

  /** Whether a file is left out because of its name or a folder's. */
  public static boolean leavesOut(String below) {
    return below.startsWith(".")
        || below.contains("/.")
        || leavesOutFile(below.substring(below.lastIndexOf('/') + 1));
  }

  /**
   * Takes a file.
   *
   * @param below its path below the folder, with {@code /} between names
   */
  public void file(String below, SourceFile.Bytes bytes) {
    files.add(new SourceFile(pathOf(below), bytes));
  }

  /** Takes note of a link or a special file, which is never followed. */
  public void notAFile(String below) {
    problems.add(
        Problem.warning(
            "not-a-file",
            Location.startOf(pathOf(below)),
            "found a link or a special file, expected an ordinary file",
            "Links are never followed: put a copy of the file here."));
  }

  /** What was taken, sorted by path. */
  public ContentFolder sorted() {
    files.sort(Comparator.comparing(SourceFile::path));
    refuseSameNames();
    return new ContentFolder(files, problems);
  }

  /** Two names that look the same, of which only one can be published. */
  private void refuseSameNames() {
    for (int i = files.size() - 1; i > 0; i--) {
      if (files.get(i).path().equals(files.get(i - 1).path())) {
        problems.add(
            Problem.error(
                "same-name",
                Location.startOf(files.get(i).path()),
                "found two files whose names differ only in how their accents are stored",
                "Delete or rename one of the two."));
        files.remove(i);
      }
    }
  }

  /**
   * The path of a file: some systems hand names out decomposed, ids are compared in NFC everywhere.
   */
  public String pathOf(String below) {
    return Normalizer.normalize(root + "/" + below, Normalizer.Form.NFC);
  }
}
