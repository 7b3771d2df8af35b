package plumbline.page.site;

import java.util.Optional;
import java.util.function.BiFunction;
import plumbline.change.Nature;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.review.GoalReview;
import plumbline.review.Review;
import plumbline.view.PreviewStrip;

/**
 * What differs in a preview of a change; safe to use from many threads.
 *
 * @param strips what a page says at its top, by its path and in the words of its site
 */
public record Preview(Review review, BiFunction<String, Words, PreviewStrip> strips) {

  /** The word that marks a goal in lists; empty where nothing differs. */
  public Optional<String> mark(Objective objective, Words words) {
    return review.goal(objective).flatMap(goal -> mark(goal, words));
  }

  /** The word that marks a goal that a change concerns; empty where nothing differs. */
  public static Optional<String> mark(GoalReview goal, Words words) {
    if (goal.change().saysNothing()) {
      return Optional.empty();
    }
    String key = goal.isNew() ? "what.new" : key(goal.change().changes().get(0).nature());
    return Optional.of(words.say(key));
  }

  /** The word that marks a key result; empty where nothing differs. */
  public Optional<String> mark(Objective objective, KeyResult keyResult, Words words) {
    return review.goal(objective).stream()
        .filter(goal -> !goal.isNew())
        .flatMap(goal -> goal.change().changes().stream())
        .filter(change -> change.isOf(keyResult))
        .findFirst()
        .map(change -> change.nature() == Nature.SCOPE ? "what.new" : key(change.nature()))
        .map(words::say);
  }

  private static String key(Nature nature) {
    return switch (nature) {
      case RENEGOTIATION -> "what.renegotiated";
      case CHECK_IN -> "what.checked-in";
      case WORDING -> "what.reworded";
      case SCOPE, ORGANISATION -> "what.changed";
    };
  }
}
