package plumbline.page.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Nature;
import plumbline.model.Health;
import plumbline.model.Objective;
import plumbline.page.site.Words;
import plumbline.review.Review;

/** Says which goals stand in another colour though nothing about themselves differs. */
record ColourChanges(Review review, Words words) {
  private static final int NAMED = 3;

  /** What other days of a cycle, or other limits in the settings, do to the goals. */
  Optional<String> after(ItemChange change, Nature nature) {
    Item.Sort sort = change.item().sort();
    boolean days = sort == Item.Sort.CYCLE && nature == Nature.RENEGOTIATION;
    if (!days && sort != Item.Sort.SETTINGS) {
      return Optional.empty();
    }
    List<String> turned = new ArrayList<>();
    for (Objective objective : review.after().graph().objectives()) {
      boolean concerned = !days || objective.id().cycle().equals(change.item().id());
      if (concerned && review.goal(objective).isEmpty()) {
        turn(objective).ifPresent(turned::add);
      }
    }
    return turned.isEmpty() ? Optional.empty() : Optional.of(sentence(turned));
  }

  private String sentence(List<String> turned) {
    return words.say("effect.goals-turn", turned.size(), words.semicolons(turned, NAMED));
  }

  /** {@code “Win” off track → on track}. */
  private Optional<String> turn(Objective objective) {
    return review
        .before()
        .graph()
        .objective(objective.id())
        .map(was -> review.before().analysis().scores().of(was).health())
        .filter(was -> was != health(objective))
        .map(
            was ->
                words.say(
                    "effect.turn",
                    objective.title(),
                    new EffectWords(words).inside(was),
                    new EffectWords(words).inside(health(objective))));
  }

  private Health health(Objective objective) {
    return review.after().analysis().scores().of(objective).health();
  }
}
