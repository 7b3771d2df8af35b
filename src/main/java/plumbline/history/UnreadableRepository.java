package plumbline.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/** Something in a repository that cannot be read, said with the next step where one is known. */
public final class UnreadableRepository extends IOException {
  private static final long serialVersionUID = 1L;

  private UnreadableRepository(String message, Throwable cause) {
    super(message, cause);
  }

  /** What went wrong while the history was read. */
  static UnreadableRepository history(Repository git, Exception e) {
    return of(git, "the history in Git cannot be read", e);
  }

  /** What went wrong while a file was read as it was committed. */
  static UncheckedIOException file(Repository git, Exception e) {
    return new UncheckedIOException(of(git, "a committed file cannot be read from Git", e));
  }

  /**
   * What stands behind an exception that says nothing of itself: where Git's library meets bytes
   * that Git never wrote, it may fail in any way.
   *
   * @return empty where it is a mistake of the program
   */
  public static Optional<UnreadableRepository> damage(Throwable e) {
    Throwable cause = cause(e);
    if (cause instanceof UnreadableRepository said) {
      return Optional.of(said);
    }
    String what = "the repository in Git is damaged: " + words(cause);
    return isOfGit(cause) || isOfGit(e)
        ? Optional.of(new UnreadableRepository(what + "; git fsck tells more", cause))
        : Optional.empty();
  }

  /** Whether it was thrown in Git's library: by it, or by what it calls of Java itself. */
  private static boolean isOfGit(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("sun."))
        .findFirst()
        .filter(name -> name.startsWith("org.eclipse.jgit."))
        .isPresent();
  }

  private static UnreadableRepository of(Repository git, String what, Exception e) {
    Throwable cause = cause(e);
    return cause instanceof UnreadableRepository said
        ? said
        : new UnreadableRepository(what + ": " + words(cause) + nextStep(git), cause);
  }

  /** What was thrown first, below those that only carry it. */
  private static Throwable cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof UnreadableRepository)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String words(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private static String nextStep(Repository git) {
    return isPartial(git.getConfig())
        ? "; this clone is partial, it leaves out what it has not needed yet: clone without"
            + " --filter"
        : "";
  }

  /** Whether a remote has promised to give later what this clone left out. */
  private static boolean isPartial(Config config) {
    return config.getSubsections("remote").stream()
        .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false));
  }
}
