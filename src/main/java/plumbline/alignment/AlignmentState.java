package plumbline.alignment;

import java.util.Locale;

/** How a live objective stands to the company's ({@code src/docs/alignment.md}, 'Terms'). */
public enum AlignmentState {
  /** It is the company's own. */
  ANCHOR,
  /** A path of {@code supports} leads from it to a company objective through live objectives. */
  ALIGNED,
  /** Not aligned, and {@code unaligned:} gives the reason. */
  EXPLAINED,
  /** Neither aligned nor explained. */
  UNEXPLAINED;

  /** The word that data files and pages use, for example {@code aligned}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it reaches the company. */
  public boolean isAligned() {
    return this == ANCHOR || this == ALIGNED;
  }
}
