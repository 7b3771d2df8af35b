package plumbline.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;
import plumbline.content.source.ContentFolder;
import plumbline.content.source.FolderListing;

/**
 * The Git repository that a folder lies in; it is read only, and can be read side by side.
 *
 * <p>Files that were listed are read from it later: close it after that.
 */
public final class Repository implements AutoCloseable {
  private static final String CONTENT = "content";
  private static final String TEMPLATES = "templates";

  static {
    SystemReader.setInstance(new UnconfiguredSystem(SystemReader.getInstance()));
  }

  private final org.eclipse.jgit.lib.Repository git;
  private final String prefix;

  private Repository(org.eclipse.jgit.lib.Repository git, String prefix) {
    this.git = git;
    this.prefix = prefix;
  }

  /**
   * The repository around a folder: the nearest one upwards, be it ordinary, bare or a work tree of
   * its own; empty where there is none.
   *
   * @param dir the folder that holds the content folder
   * @throws IOException when there is one that cannot be read
   */
  public static Optional<Repository> around(Path dir) throws IOException {
    if (!Files.isDirectory(dir)) {
      return Optional.empty();
    }
    Path real = dir.toRealPath();
    for (Path folder = real; folder != null; folder = folder.getParent()) {
      FileRepositoryBuilder builder = new FileRepositoryBuilder();
      if (folder.getParent() != null) {
        builder.addCeilingDirectory(folder.getParent().toFile());
      }
      if (builder.findGitDir(folder.toFile()).getGitDir() != null) {
        return Optional.of(open(builder, folder, real));
      }
    }
    return Optional.empty();
  }

  private static Repository open(FileRepositoryBuilder builder, Path found, Path dir)
      throws IOException {
    if (builder.getGitDir().toPath().equals(found)) {
      return new Repository(builder.setBare().build(), "");
    }
    String below =
        found.relativize(dir).toString().replace(dir.getFileSystem().getSeparator(), "/");
    builder.setWorkTree(found.toFile());
    return new Repository(builder.build(), below.isEmpty() ? "" : below + "/");
  }

  /**
   * The path of the folder that holds the content folder, below the repository's root and with a
   * final {@code /}; empty where it is the root.
   */
  public String folder() {
    return prefix;
  }

  /** The current commit; empty in a repository without commits. */
  public Optional<Revision> head() throws IOException {
    ObjectId head = git.resolve(Constants.HEAD);
    if (head == null) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(git)) {
      return Optional.of(revision(walk.parseCommit(head)));
    }
  }

  /**
   * The commit that a name stands for: a branch, a tag, a full or shortened id, {@code HEAD~2},
   * {@code origin/main}, or a day such as {@code 2026-02-10}, which is the last commit of the
   * current branch on that day or before it.
   *
   * @throws UnknownRevision when it stands for none, or for more than one
   */
  public Revision resolve(String name) throws IOException, UnknownRevision {
    return new RevisionNames(git, isShallow()).resolve(name);
  }

  /** The day that a name such as {@code 2026-02-10} is, if it is one. */
  public static Optional<LocalDate> dayOf(String name) {
    return RevisionNames.day(name);
  }

  /** The latest commit that two have both grown from; empty where they have none in common. */
  public Optional<Revision> mergeBase(Revision one, Revision other) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(
          List.of(
              walk.parseCommit(ObjectId.fromString(one.id())),
              walk.parseCommit(ObjectId.fromString(other.id()))));
      return StreamSupport.stream(walk.spliterator(), false)
          .max(Comparator.comparing(RevCommit::getCommitTime).thenComparing(RevCommit::name))
          .map(Repository::revision);
    }
  }

  static Revision revision(RevCommit commit) {
    return CommitText.of(commit).revision(commit);
  }

  /** Whether this clone lacks the older commits. */
  public boolean isShallow() throws IOException {
    return !git.getObjectDatabase().getShallowCommits().isEmpty();
  }

  /** Whether it was cloned without all files, which are fetched when they are asked for. */
  public boolean isPartial() {
    return git.getConfig().getSubsections("remote").stream()
        .anyMatch(remote -> git.getConfig().getBoolean("remote", remote, "promisor", false));
  }

  /**
   * The content folder as it was committed, listed by the rules of {@link ContentFolder#list};
   * without files where there was none.
   */
  public ContentFolder content(Revision revision) throws IOException {
    return folder(revision, CONTENT);
  }

  /** The site's own templates as they were committed; without files where there were none. */
  public ContentFolder templates(Revision revision) throws IOException {
    return folder(revision, TEMPLATES);
  }

  org.eclipse.jgit.lib.Repository git() {
    return git;
  }

  ContentLog log() {
    return new ContentLog(git, prefix + CONTENT, CONTENT);
  }

  private ContentFolder folder(Revision revision, String name) throws IOException {
    try (ObjectReader reader = git.newObjectReader();
        RevWalk commits = new RevWalk(reader)) {
      RevCommit commit = commits.parseCommit(ObjectId.fromString(revision.id()));
      TreeWalk found = TreeWalk.forPath(reader, prefix + name, commit.getTree());
      return found == null || found.getFileMode() != FileMode.TREE
          ? ContentFolder.none()
          : listed(reader, name, found.getObjectId(0));
    }
  }

  private ContentFolder listed(ObjectReader reader, String root, ObjectId tree) throws IOException {
    FolderListing listing = new FolderListing(root);
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(tree);
      while (walk.next()) {
        if (!walk.isSubtree()) {
          take(walk, listing);
        } else if (!FolderListing.leavesOutFolder(walk.getNameString())) {
          walk.enterSubtree();
        }
      }
    }
    return listing.sorted();
  }

  private void take(TreeWalk at, FolderListing listing) {
    String below = new String(at.getRawPath(), StandardCharsets.UTF_8);
    if (FolderListing.leavesOutFile(at.getNameString())) {
      return;
    }
    if ((at.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
      listing.file(
          below, new BlobBytes(git, at.getObjectId(0), e -> UnreadableRepository.file(git, e)));
    } else {
      listing.notAFile(below);
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
