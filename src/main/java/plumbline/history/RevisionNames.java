package plumbline.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import plumbline.text.NearestWords;
import plumbline.text.PrintableText;

/** What the names that people write for commits stand for. */
record RevisionNames(Repository git, boolean shallow) {

  Revision resolve(String name) throws IOException, UnknownRevision {
    try (RevWalk walk = new RevWalk(git)) {
      Optional<ObjectId> id = id(name);
      if (id.isPresent()) {
        return plumbline.history.Repository.revision(walk.parseCommit(id.get()));
      }
      Optional<LocalDate> day = day(name);
      return day.isPresent() ? lastOn(day.get(), walk) : fail(name, "names no commit");
    } catch (AmbiguousObjectException e) {
      return fail(name, "is the beginning of more than one id");
    } catch (IncorrectObjectTypeException e) {
      return fail(name, "names a file or a folder, expected a commit");
    } catch (MissingObjectException e) {
      return fail(name, "names a commit that is not here");
    }
  }

  /** JGit throws for what it cannot parse, in more ways than it declares. */
  private Optional<ObjectId> id(String name) throws IOException {
    try {
      return name.isBlank() ? Optional.empty() : Optional.ofNullable(git.resolve(name));
    } catch (AmbiguousObjectException | IncorrectObjectTypeException | MissingObjectException e) {
      throw e;
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The day that a name such as {@code 2026-02-10} is; a branch or a tag of that name wins. */
  static Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Revision lastOn(LocalDate day, RevWalk walk) throws IOException, UnknownRevision {
    ObjectId head = git.resolve(Constants.HEAD);
    if (head == null) {
      throw new UnknownRevision("This repository has no commit yet.");
    }
    walk.setFirstParent(true);
    walk.markStart(walk.parseCommit(head));
    for (RevCommit commit : walk) {
      Revision revision = plumbline.history.Repository.revision(commit);
      if (!revision.date().isAfter(day)) {
        return revision;
      }
    }
    throw new UnknownRevision(
        "The current branch has no commit on " + day + " or before it." + older());
  }

  private Revision fail(String name, String why) throws IOException, UnknownRevision {
    String hint =
        NearestWords.hint(
            name, names(), "Write a branch, a tag, a commit's id, or a day: 2026-02-10.");
    throw new UnknownRevision(
        "'" + PrintableText.inMessage(name) + "' " + why + ". " + hint + older());
  }

  private String older() throws IOException {
    return shallow
        ? " This clone is shallow: older commits are not in it; git fetch --unshallow gets them."
        : "";
  }

  private Collection<String> names() throws IOException {
    return git.getRefDatabase().getRefs().stream()
        .map(Ref::getName)
        .filter(name -> name.startsWith(Constants.R_REFS))
        .map(org.eclipse.jgit.lib.Repository::shortenRefName)
        .sorted()
        .toList();
  }
}
