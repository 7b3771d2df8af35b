package plumbline.alignment;

import java.util.Locale;

/** What teams are compared by: the columns of the report's picture. */
public enum Aspect {
  /** The share of its objectives that reach the company. */
  REACH,
  /** How many days its latest support falls due after what it supports. */
  DATES,
  /** How much of a target the sums below it lack. */
  TARGETS,
  /** How many days old its values are. */
  VALUES;

  /** The word that the bundles and data files use, for example {@code reach}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
