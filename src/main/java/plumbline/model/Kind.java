package plumbline.model;

import java.util.Locale;

/** What reaching an objective means. */
public enum Kind {
  /** Expected to be reached in full. */
  COMMITTED,
  /** 0.7 is a success. */
  ASPIRATIONAL,
  /** The result is what was learnt. */
  LEARNING;

  /** The author's word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
