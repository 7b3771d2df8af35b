package plumbline.change;

/**
 * What references name in each of two states.
 *
 * @param before gives the keys of the state after, also to what was moved or renamed in between
 */
public record Namings(Naming before, Naming after) {
  /** References compared as they are written. */
  public static final Namings AS_WRITTEN = new Namings(Naming.AS_WRITTEN, Naming.AS_WRITTEN);
}
