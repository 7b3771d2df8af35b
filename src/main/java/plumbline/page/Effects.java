package plumbline.page;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.score.Health;
import plumbline.score.KeyResultScore;
import plumbline.score.ObjectiveScore;

/** Says what a new agreement does to a goal with nothing done. */
final class Effects {
  private Effects() {}

  /**
   * What becomes of a key result's progress or, where its time changes, of what is expected of it.
   *
   * @param before as it was agreed
   * @param untouched as it is agreed now, with the values of before
   */
  static Optional<String> of(KeyResultScore before, KeyResultScore untouched, boolean time) {
    Optional<String> step =
        time
            ? step("The progress expected by today", before.expected(), untouched.expected())
            : step("Progress", before.score(), untouched.score())
                .map(words -> words + " with nothing done");
    return step.map(words -> words + turn(before.health(), untouched.health()) + ".");
  }

  /** What becomes of an objective's score or colour. */
  static Optional<String> of(ObjectiveScore before, ObjectiveScore untouched) {
    String turn = turn(before.health(), untouched.health());
    return step("The score", before.score(), untouched.score())
        .map(words -> words + " with nothing done" + turn + ".")
        .or(() -> turned(before.health(), untouched.health()));
  }

  private static Optional<String> turned(Health was, Health is) {
    return was == is
        ? Optional.empty()
        : Optional.of("It goes from " + lower(was) + " to " + lower(is) + " with nothing done.");
  }

  private static Optional<String> step(String what, OptionalDouble was, OptionalDouble is) {
    if (was.isEmpty() || is.isEmpty() || Words.ENGLISH.score(was).equals(Words.ENGLISH.score(is))) {
      return Optional.empty();
    }
    String way = is.getAsDouble() > was.getAsDouble() ? " rises " : " falls ";
    return Optional.of(what + way + Words.ENGLISH.score(was) + " → " + Words.ENGLISH.score(is));
  }

  /** {@code : off track → on track}; empty where the colour stays. */
  private static String turn(Health was, Health is) {
    return was == is ? "" : ": " + lower(was) + " → " + lower(is);
  }

  /** The word for a colour inside a sentence. */
  static String lower(Health health) {
    String word = Words.ENGLISH.health(health);
    return word.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
