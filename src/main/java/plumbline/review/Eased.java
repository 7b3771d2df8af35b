package plumbline.review;

import java.util.Optional;
import plumbline.alignment.Finding;
import plumbline.history.Revision;

/**
 * A finding that is gone because what its rule measures was changed, and not because anything was
 * put right.
 *
 * @param finding as it was before
 * @param commit the last that changed the goal; empty where none is known
 * @param open whether the change is not committed yet
 */
public record Eased(Finding finding, Reason reason, Optional<Revision> commit, boolean open) {
  /** What was done instead of putting it right. */
  public enum Reason {
    ACCEPTED,
    /** The goal, or what it measures, was dropped, deferred or made a draft. */
    DROPPED,
    REMOVED,
    /** To another cycle. */
    MOVED,
    /** A date was put off. */
    DATED,
    /** A target, a start, a bound or the measure itself asks for less, or for something else. */
    LOWERED
  }
}
