package plumbline.model;

import java.util.Locale;

/** How a goal stands: during its cycle against what is expected today, after it as a grade. */
public enum Health {
  /** Green. */
  ON_TRACK,
  /** Amber. */
  AT_RISK,
  /** Red. */
  OFF_TRACK,
  /** The last value is too old to tell; never green. */
  OUTDATED,
  /** Nothing is expected yet, and nothing was reached. */
  NOT_DUE,
  /** Nothing is known. */
  UNKNOWN,
  /** Dropped, deferred or a draft: it is not judged because it does not count. */
  NOT_COUNTED;

  /** The word for data files and style sheets, for example {@code on-track}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
