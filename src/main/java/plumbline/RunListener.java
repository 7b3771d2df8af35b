package plumbline;

import java.util.function.Supplier;

/**
 * Is told how far a run has come. It never changes what the run does, and it brings its own clock.
 *
 * <p>Stages come one after the other, from one thread; files from many at once.
 */
public interface RunListener {
  /** Wants to know nothing. */
  RunListener NONE = new RunListener() {};

  /** What a run does, in this order. */
  enum Stage {
    READING,
    LINKING,
    HISTORY,
    SCORING,
    COMPARING,
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

  /** What is done again and again in a run. */
  enum Work {
    /** A rule is asked about a cycle; named after the rule. */
    RULE,
    /** What a page says is put together; named after the page's folder, or the page in none. */
    PAGE,
    /** A page is printed; named after its template. */
    TEMPLATE
  }

  /**
   * Does a piece of work, and may note how long that took; from many threads at once.
   *
   * @param name of what is done, the same each time that it is done
   */
  default <T> T during(Work work, String name, Supplier<T> task) {
    return task.get();
  }

  /** Tells both. */
  default RunListener and(RunListener other) {
    return new BothListeners(this, other);
  }
}
