package plumbline.change;

/**
 * What references name in each of two states.
 *
 * @param before gives the keys of the state after, also to what was moved or renamed in between
 */
public record RefKeys(RefNaming before, RefNaming after) {
  /** References compared as they are written. */
  public static final RefKeys AS_WRITTEN = new RefKeys(RefNaming.AS_WRITTEN, RefNaming.AS_WRITTEN);
}
