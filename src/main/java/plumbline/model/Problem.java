package plumbline.model;

import java.util.Comparator;

/**
 * Something in the content that its author must put right: a file that cannot be read, a field that
 * does not exist, a reference to nothing.
 *
 * @param severity whether it makes a goal's facts unknown or wrong, which stops the publish
 * @param code the kind of problem in lower-case words, for example {@code unknown-field}; stable,
 *     so that other programs can rely on it
 * @param at where it is
 * @param message what was found and what was expected, one line without a full stop
 * @param hint the next step, a sentence; empty where there is nothing to add
 */
public record Problem(Severity severity, String code, Location at, String message, String hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  public static Problem error(String code, Location at, String message, String hint) {
    return new Problem(Severity.ERROR, code, at, message, hint);
  }

  public static Problem warning(String code, Location at, String message, String hint) {
    return new Problem(Severity.WARNING, code, at, message, hint);
  }

  /** The same, where it does not make a goal's facts unknown or wrong. */
  public Problem asWarning() {
    return new Problem(Severity.WARNING, code, at, message, hint);
  }

  /** The same, where whatever is wrong is to be put right first. */
  public Problem asError() {
    return new Problem(Severity.ERROR, code, at, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
