package plumbline.graph;

import java.util.Locale;

/** The area behind boxes that hang from nothing. */
public record Lane(Kind kind, double x, double y, double width, double height) {
  /** Why they hang from nothing. */
  public enum Kind {
    /** Nobody says why. */
    UNEXPLAINED,
    /** On purpose, for a reason that is given. */
    EXPLAINED;

    /** The word for style sheets. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
