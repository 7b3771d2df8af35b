package plumbline.cli;

import java.io.IOException;
import java.util.Optional;
import plumbline.history.Repository;
import plumbline.history.Revision;
import plumbline.history.UnknownRevision;
import plumbline.text.PrintableText;

/**
 * The revision that a change began at: what a branch and the one that it is to be merged into have
 * both grown from.
 *
 * @param name what the user called the other branch
 * @param revision the common one
 */
record MergeBase(String name, Revision revision) {
  private static final String SHALLOW =
      "This clone is shallow. Set fetch-depth: 0 at actions/checkout on GitHub, GIT_DEPTH: 0 on"
          + " GitLab, or run git fetch --unshallow.";

  /**
   * Finds it.
   *
   * @param since the branch to be merged into, or any revision
   * @param tip the name of the branch's last commit; empty: the current commit
   * @throws ContentSource.WrongUsage where there is no such revision, or nothing in common
   */
  static MergeBase of(Repository repository, String since, Optional<String> tip)
      throws IOException, ContentSource.WrongUsage {
    Revision newest = tip.isPresent() ? resolved(repository, tip.get()) : head(repository);
    Optional<Revision> common = repository.mergeBase(resolved(repository, since), newest);
    if (common.isPresent()) {
      return new MergeBase(PrintableText.inMessage(since), common.get());
    }
    String what =
        "Found no commit that "
            + PrintableText.inMessage(since)
            + " and "
            + PrintableText.inMessage(tip.orElse("HEAD"))
            + " have in common, so there is nothing to compare with.";
    throw new ContentSource.WrongUsage(repository.isShallow() ? what + " " + SHALLOW : what);
  }

  private static Revision head(Repository repository) throws IOException, ContentSource.WrongUsage {
    return repository
        .head()
        .orElseThrow(
            () -> new ContentSource.WrongUsage("This repository has no commit to compare with."));
  }

  private static Revision resolved(Repository repository, String name)
      throws IOException, ContentSource.WrongUsage {
    try {
      return repository.resolve(name);
    } catch (UnknownRevision e) {
      String shallow = repository.isShallow() ? " " + SHALLOW : "";
      throw new ContentSource.WrongUsage(e.getMessage() + shallow);
    }
  }

  @Override
  public String toString() {
    return name + " (" + revision.shortId() + ")";
  }
}
