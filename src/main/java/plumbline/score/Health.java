package plumbline.score;

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
  /** Nothing is known, or it is not judged because it does not count. */
  UNKNOWN;

  /** The word for data files and style sheets, for example {@code on-track}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
