package plumbline.review;

import java.util.Optional;
import plumbline.change.Change.KeyResultName;
import plumbline.change.ItemChange;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;

/**
 * What became of one objective, and what that does to its score.
 *
 * @param before empty: it is new, or was a draft
 * @param untouched the score under what is agreed now with the values of before: what changes with
 *     nothing done; empty unless it is there on both sides
 * @param after empty: it is gone, or is a draft
 */
public record GoalReview(
    ItemChange change,
    Optional<ObjectiveScore> before,
    Optional<ObjectiveScore> untouched,
    Optional<ObjectiveScore> after) {

  /** Whether it is, and was, only a draft: nothing that was agreed differs. */
  public boolean isDraft() {
    return before.isEmpty() && after.isEmpty();
  }

  /** Whether it is agreed now and was not before: it is new, or was a draft. */
  public boolean isNew() {
    return before.isEmpty() && after.isPresent();
  }

  /** Whether it was agreed and is no longer: it is gone, or is a draft again. */
  public boolean isGone() {
    return before.isPresent() && after.isEmpty();
  }

  /** The score before of a key result that is on both sides. */
  public Optional<KeyResultScore> before(KeyResultName name) {
    return before.flatMap(score -> of(score, name.before()));
  }

  /** The score of a key result under what is agreed now with the values of before. */
  public Optional<KeyResultScore> untouched(KeyResultName name) {
    return untouched.flatMap(score -> of(score, name.after()));
  }

  /** The score of a key result as it is now. */
  public Optional<KeyResultScore> after(KeyResultName name) {
    return after.flatMap(score -> of(score, name.after()));
  }

  private static Optional<KeyResultScore> of(ObjectiveScore score, Optional<String> id) {
    return score.keyResults().stream()
        .filter(one -> id.equals(Optional.of(one.keyResult().id())))
        .findFirst();
  }
}
