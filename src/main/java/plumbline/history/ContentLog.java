package plumbline.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import plumbline.content.source.FolderListing;
import plumbline.history.FilePair.Blob;

/**
 * The commits that touch the content, with the files that each of them touched.
 *
 * <p>As {@code git log} does by default, a side of a merge that came to nothing is not followed.
 *
 * @param path the content folder's path in the repository
 * @param name its name, the first part of every path
 */
record ContentLog(Repository git, String path, String name) {
  /**
   * Reads the log.
   *
   * @param known the last day whose commits are known
   * @return newest first, every commit before its parents
   */
  List<Commit> read(ObjectId from, LocalDate known) throws IOException {
    Set<ObjectId> boundary = git.getObjectDatabase().getShallowCommits();
    try {
      return touching(from).parallelStream()
          .filter(commit -> !boundary.contains(commit))
          .filter(commit -> !plumbline.history.Repository.revision(commit).date().isAfter(known))
          .map(this::commit)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<RevCommit> touching(ObjectId from) throws IOException {
    List<RevCommit> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(git)) {
      walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
      walk.setRewriteParents(false);
      walk.sort(RevSort.COMMIT_TIME_DESC, true);
      walk.sort(RevSort.TOPO, true);
      walk.markStart(walk.parseCommit(from));
      walk.forEach(commits::add);
    }
    return commits;
  }

  private Commit commit(RevCommit commit) {
    CommitText text = CommitText.of(commit);
    try (ObjectReader reader = git.newObjectReader()) {
      List<List<FilePair>> sides = new ArrayList<>();
      for (RevCommit parent : commit.getParents()) {
        sides.add(pairs(reader, content(reader, parent), content(reader, commit)));
      }
      if (sides.isEmpty()) {
        sides.add(pairs(reader, new EmptyTreeIterator(), content(reader, commit)));
      }
      return new Commit(text.revision(commit), Commit.reasonIn(text.message()), sides);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AbstractTreeIterator content(ObjectReader reader, RevCommit of) throws IOException {
    try (RevWalk commits = new RevWalk(reader)) {
      TreeWalk found = TreeWalk.forPath(reader, path, commits.parseCommit(of).getTree());
      return found == null || found.getFileMode() != FileMode.TREE
          ? new EmptyTreeIterator()
          : new CanonicalTreeParser(null, reader, found.getObjectId(0));
    }
  }

  private List<FilePair> pairs(
      ObjectReader reader, AbstractTreeIterator before, AbstractTreeIterator after)
      throws IOException {
    FolderListing listing = new FolderListing(name);
    List<FilePair> pairs = new ArrayList<>();
    List<Blob> gone = new ArrayList<>();
    List<Blob> come = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(before);
      walk.addTree(after);
      walk.setFilter(TreeFilter.ANY_DIFF);
      walk.setRecursive(true);
      while (walk.next()) {
        String below = new String(walk.getRawPath(), StandardCharsets.UTF_8);
        boolean was = isFile(walk, 0);
        boolean is = isFile(walk, 1);
        if (!isItem(below) || !was && !is) {
          continue;
        }
        Blob old = new Blob(listing.pathOf(below), walk.getObjectId(0));
        Blob now = new Blob(listing.pathOf(below), walk.getObjectId(1));
        if (was && is) {
          pairs.add(FilePair.of(old, now));
        } else if (was) {
          gone.add(old);
        } else {
          come.add(now);
        }
      }
    }
    pairs.addAll(Renames.of(gone, come));
    return pairs;
  }

  private static boolean isFile(TreeWalk walk, int tree) {
    return (walk.getRawMode(tree) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
  }

  private static boolean isItem(String below) {
    return below.endsWith(".md") && !below.startsWith("assets/") && !FolderListing.leavesOut(below);
  }
}
