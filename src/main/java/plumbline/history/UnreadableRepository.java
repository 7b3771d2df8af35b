package plumbline.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jgit.errors.RevWalkException;
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

  private static UnreadableRepository of(Repository git, String what, Exception e) {
    Throwable cause =
        e instanceof UncheckedIOException || e instanceof RevWalkException ? e.getCause() : e;
    return cause instanceof UnreadableRepository said
        ? said
        : new UnreadableRepository(what + ": " + cause.getMessage() + nextStep(git), cause);
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
