package plumbline.alignment;

import java.util.Locale;

/** How much a finding matters, the most first. */
public enum FindingClass {
  /** Rare; on the front of the report. */
  GROSS,
  /** Listed under its team. */
  ATTENTION,
  /** Counted and folded. */
  NOTE;

  /** The word that data files and pages use, for example {@code gross}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
