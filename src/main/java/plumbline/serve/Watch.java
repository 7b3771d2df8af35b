package plumbline.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Says when files may have changed, once they have been quiet for a moment. */
interface Watch extends AutoCloseable {
  /** How long nothing must happen: an editor writes a file in several steps. */
  Duration QUIET = Duration.ofMillis(15);

  /**
   * Waits for a change.
   *
   * @return empty when there is none within this time
   * @throws IOException when this way of watching has come to its limits
   */
  Optional<PossibleChanges> next(Duration longest) throws IOException, InterruptedException;

  @Override
  void close();
}
