package plumbline.alignment;

import java.util.Optional;
import plumbline.model.Location;

/**
 * The smallest edit that clears a finding.
 *
 * @param advice what to do, one sentence
 * @param change the same as a change of one line, where it can be said so exactly
 */
public record Edit(Message advice, Optional<LineChange> change) {

  /**
   * A line to change.
   *
   * @param at the line; for an added line the one that it stands next to
   * @param removed the text to take out; empty where a line is added
   * @param added the text to put there
   */
  public record LineChange(Location at, String removed, String added) {}

  /** An advice alone; see {@link Message#of}. */
  public static Edit of(String key, Object... values) {
    return new Edit(Message.of(key, values), Optional.empty());
  }

  /** The same, written out as a change of a line. */
  public Edit with(LineChange line) {
    return new Edit(advice, Optional.of(line));
  }
}
