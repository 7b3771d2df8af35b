package plumbline;

import java.util.Optional;
import java.util.function.Function;
import plumbline.config.Flags;
import plumbline.content.Readings;
import plumbline.content.source.ContentFolder;
import plumbline.history.History;
import plumbline.history.Present;

/**
 * One state of the content, and how it is taken.
 *
 * @param flags what the command line says about it
 * @param history how its goals came to be what they are, up to the day that the settings fix
 * @param readings what other states of the content said, where several are compared
 */
public record Input(
    ContentFolder content,
    Flags flags,
    Function<Present, History> history,
    Optional<Readings> readings) {

  /** Content by itself: nothing is known of what went before, nothing is compared with it. */
  public static Input of(ContentFolder content, Flags flags) {
    return new Input(content, flags, present -> History.NONE, Optional.empty());
  }
}
