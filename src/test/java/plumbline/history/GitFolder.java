package plumbline.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.merge.MergeStrategy;

/**
 * A repository that a test makes, with fixed authors and dates.
 *
 * @param git the repository, for what the methods here do not do
 * @param dir its work tree
 */
public record GitFolder(Git git, Path dir) implements AutoCloseable {
  /** An empty one whose branch is {@code main}. */
  public static GitFolder in(Path dir) {
    try {
      Files.createDirectories(dir);
      Git git = Git.init().setDirectory(dir.toFile()).setInitialBranch("main").call();
      return new GitFolder(git, dir);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file. */
  public GitFolder write(String path, String text) {
    try {
      Path file = dir.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes files, each by its path. */
  public GitFolder write(Map<String, String> texts) {
    texts.forEach(this::write);
    return this;
  }

  /** Copies a folder with all that is in it. */
  public GitFolder copy(Path from, String to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = dir.resolve(to).resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packs what was committed, as a clone has it. */
  public GitFolder packed() {
    try {
      git.gc().call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public GitFolder delete(String path) {
    try {
      Files.delete(dir.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves a file; an edit may follow before the commit. */
  public GitFolder move(String from, String to) {
    try {
      String text = Files.readString(dir.resolve(from));
      return delete(from).write(to, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces text in a file, which must be there. */
  public GitFolder edit(String path, String from, String to) {
    try {
      String text = Files.readString(dir.resolve(path));
      if (!text.contains(from)) {
        throw new IllegalArgumentException("no '" + from + "' in " + text);
      }
      return write(path, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Commits everything that lies there.
   *
   * @param when for example {@code 2026-01-05T09:00:00+01:00}, or a day, which is its noon in UTC
   * @return the commit's id
   */
  public String commit(String when, String message) {
    return commit(when, "Ada Byron", message);
  }

  /** The same as somebody else's work. */
  public String commit(String when, String author, String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      return git.commit()
          .setMessage(message)
          .setSign(false)
          .setAllowEmpty(true)
          .setAuthor(ident(author, when))
          .setCommitter(ident(author, when))
          .call()
          .name();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A person at a time. */
  public static PersonIdent ident(String name, String when) {
    OffsetDateTime time = OffsetDateTime.parse(when.contains("T") ? when : when + "T12:00:00Z");
    return new PersonIdent(name, "ada@acme.example", time.toInstant(), time.getOffset());
  }

  /** Deletes the object of a committed file, as a damaged or partial clone lacks it. */
  public GitFolder lose(String revision, String path) {
    try {
      String id = git.getRepository().resolve(revision + ":" + path).name();
      Path object = Path.of(".git", "objects", id.substring(0, 2), id.substring(2));
      Files.delete(dir.resolve(object));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says of the clone that a remote has promised what it lacks. */
  public GitFolder partial() {
    try {
      git.getRepository().getConfig().setBoolean("remote", "origin", "promisor", true);
      git.getRepository().getConfig().save();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a branch at the current commit and goes there. */
  public GitFolder branch(String name) {
    return checkout(name, true);
  }

  /** Goes to a branch that is there. */
  public GitFolder checkout(String name) {
    return checkout(name, false);
  }

  private GitFolder checkout(String name, boolean create) {
    try {
      git.checkout().setName(name).setCreateBranch(create).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public GitFolder tag(String name) {
    try {
      git.tag()
          .setName(name)
          .setSigned(false)
          .setTagger(ident("Ada Byron", "2026-01-01"))
          .setMessage(name)
          .call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Merges a branch, which must not contradict the current one, as a commit of its own. */
  public String merge(String branch, String when) {
    if (!merge(branch, MergeStrategy.RECURSIVE).getMergeStatus().isSuccessful()) {
      throw new IllegalStateException("conflict with " + branch);
    }
    return commit(when, "Merge branch '" + branch + "'");
  }

  /** Starts a merge that keeps the files as they lie here, to be edited and committed. */
  public GitFolder mergeKeeping(String branch) {
    merge(branch, MergeStrategy.OURS);
    return this;
  }

  private MergeResult merge(String branch, MergeStrategy how) {
    try {
      return git.merge()
          .include(git.getRepository().resolve(branch))
          .setStrategy(how)
          .setCommit(false)
          .setFastForward(MergeCommand.FastForwardMode.NO_FF)
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Forgets everything before a commit, as a clone of some depth does. */
  public GitFolder shallowAt(String commit) {
    try {
      Files.writeString(
          git.getRepository().getDirectory().toPath().resolve("shallow"), commit + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
