package plumbline;

/**
 * Is told how far a run has come. It never changes what the run does, and it brings its own clock.
 *
 * <p>Stages come one after the other, from one thread; files from many at once.
 */
public interface Progress {
  /** Wants to know nothing. */
  Progress NONE = new Progress() {};

  /** What a run does, in this order. */
  enum Stage {
    READING,
    LINKING,
    HISTORY,
    SCORING,
    WRITING,
    PUBLISHING
  }

  /** A stage begins; the one before it has ended. */
  default void begins(Stage stage) {}

  /**
   * So much is to be made while {@link Stage#WRITING}.
   *
   * @param parts a page each, or a few other files that are made together
   */
  default void toMake(int parts) {}

  /** One more part is made and written. */
  default void made() {}
}
