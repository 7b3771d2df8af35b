package plumbline.model;

/** How much a {@link Problem} matters: an error stops the publish, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that the console and the data files print. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
