package plumbline.alignment;

import java.util.Optional;
import plumbline.content.Shown;
import plumbline.model.Location;

/**
 * The smallest edit that clears a finding.
 *
 * @param advice what to do, one sentence
 * @param change the same as a change of one line, where it can be said so exactly
 */
public record Edit(String advice, Optional<LineChange> change) {
  public Edit {
    advice = Shown.printable(advice);
  }

  /**
   * A line to change.
   *
   * @param at the line; for an added line the one that it stands next to
   * @param removed the text to take out; empty where a line is added
   * @param added the text to put there
   */
  public record LineChange(Location at, String removed, String added) {}

  public static Edit of(String advice) {
    return new Edit(advice, Optional.empty());
  }

  public static Edit of(String advice, LineChange change) {
    return new Edit(advice, Optional.of(change));
  }
}
