package plumbline.model;

/** Where an objective came from. */
public enum Origin {
  /** Cascaded from above. */
  TOP_DOWN,
  /** Laddered: proposed by its owner. */
  BOTTOM_UP;

  /** The author's word for it. */
  public String word() {
    return this == TOP_DOWN ? "top-down" : "bottom-up";
  }
}
