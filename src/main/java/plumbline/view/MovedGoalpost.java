package plumbline.view;

import java.util.List;
import java.util.Optional;

/**
 * What was agreed anew about a key result after its cycle's first days.
 *
 * @param scores the score under what is agreed now and under what was agreed at first, a sentence;
 *     empty where they are the same or cannot be compared
 * @param moves oldest first
 */
public record MovedGoalpost(Optional<String> scores, List<Move> moves) {
  public MovedGoalpost {
    moves = List.copyOf(moves);
  }

  /**
   * A commit that moved it.
   *
   * @param what for example {@code target 60 % → 50 %}
   */
  public record Move(CommitView commit, String what, Optional<String> reason) {}
}
