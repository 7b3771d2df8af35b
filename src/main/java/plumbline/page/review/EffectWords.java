package plumbline.page.review;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.model.Health;
import plumbline.page.site.Words;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;

/** Says what a new agreement does to a goal with nothing done. */
record EffectWords(Words words) {

  /**
   * What becomes of a key result's progress or, where its time changes, of what is expected of it.
   *
   * @param before as it was agreed
   * @param untouched as it is agreed now, with the values of before
   */
  Optional<String> of(KeyResultScore before, KeyResultScore untouched, boolean time) {
    Health was = before.health();
    Health is = untouched.health();
    return time
        ? step("effect.expected", before.expected(), untouched.expected(), was, is)
        : step("effect.progress", before.score(), untouched.score(), was, is);
  }

  /** What becomes of an objective's score or colour. */
  Optional<String> of(ObjectiveScore before, ObjectiveScore untouched) {
    Health was = before.health();
    Health is = untouched.health();
    return step("effect.score", before.score(), untouched.score(), was, is)
        .or(() -> turned(was, is));
  }

  private Optional<String> turned(Health was, Health is) {
    return was == is
        ? Optional.empty()
        : Optional.of(words.say("effect.turned", inside(was), inside(is)));
  }

  private Optional<String> step(
      String key, OptionalDouble from, OptionalDouble to, Health was, Health is) {
    if (from.isEmpty() || to.isEmpty() || words.score(from).equals(words.score(to))) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(
            key,
            words.share(from.getAsDouble()),
            words.share(to.getAsDouble()),
            to.getAsDouble() > from.getAsDouble() ? "rises" : "falls",
            was == is ? "stays" : "turns",
            inside(was),
            inside(is)));
  }

  /** The word for a colour inside a sentence. */
  String inside(Health health) {
    return words.say("health-inside." + health.word());
  }
}
