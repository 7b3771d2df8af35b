package plumbline.model;

/**
 * How much a {@link Problem} matters. A goal is never held back by its prose: only what makes its
 * facts unknown or wrong is an error.
 */
public enum Severity {
  /** A goal's facts are unknown or wrong: a field, a reference, a number; it stops the publish. */
  ERROR,
  /** Something in a text, or beside the goals, is not as its author meant it; all is published. */
  WARNING;

  /** The word that the console and the data files print. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
