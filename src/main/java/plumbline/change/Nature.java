package plumbline.change;

/** What a change means to those who agreed on the goals; the gravest first. */
public enum Nature {
  /** What was agreed is agreed anew: start, target, due, weight, kind, owner, supports. */
  RENEGOTIATION,
  /** A goal came or went. */
  SCOPE,
  /** Routine: values, confidence, notes, what is done. */
  CHECK_IN,
  /** The same goal in other words, or with other remarks. */
  WORDING,
  /** The company, its teams, people and cycles, and the site's settings. */
  ORGANISATION;

  /** The word that data files use, for example {@code check-in}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
