package plumbline.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plumbline.change.KeyResultPair;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.Objective;

/**
 * A key result before and after a commit, as far as its past is kept.
 *
 * @param before empty: it is new
 * @param after empty: it is gone
 * @param note of a check-in that the commit added
 */
record KeyResultStep(Optional<State> before, Optional<State> after, Optional<String> note) {

  /** A key result at one time. */
  record State(String id, String title, Goalpost goalpost, Optional<BigDecimal> current) {
    static State of(Objective objective, KeyResult keyResult) {
      return new State(
          keyResult.id(),
          keyResult.title(),
          Goalpost.of(objective, keyResult),
          keyResult.current());
    }

    private State besides(State other, State is) {
      Goalpost same =
          new Goalpost(
              known(Goalpost::measure, other, is),
              known(Goalpost::due, other, is),
              known(Goalpost::kind, other, is));
      boolean current = other.current.equals(is.current);
      return new State(id, title, same, current ? is.current : this.current);
    }

    private <T> T known(Function<Goalpost, T> part, State other, State is) {
      T now = part.apply(is.goalpost);
      return part.apply(other.goalpost).equals(now) ? now : part.apply(goalpost);
    }
  }

  static List<KeyResultStep> between(Objective was, Objective is) {
    return KeyResultPair.of(was.keyResults(), is.keyResults()).stream()
        .map(
            pair ->
                new KeyResultStep(
                    pair.before().map(one -> State.of(was, one)),
                    pair.after().map(one -> State.of(is, one)),
                    pair.after().flatMap(one -> note(pair.before(), one))))
        .toList();
  }

  static List<KeyResultStep> added(Objective is) {
    return is.keyResults().stream()
        .map(
            one ->
                new KeyResultStep(
                    Optional.empty(), Optional.of(State.of(is, one)), note(Optional.empty(), one)))
        .toList();
  }

  private static Optional<String> note(Optional<KeyResult> was, KeyResult is) {
    List<String> known =
        was.stream()
            .flatMap(one -> one.checkIns().stream())
            .flatMap(checkIn -> checkIn.note().stream())
            .toList();
    return is.checkIns().stream()
        .map(CheckIn::note)
        .flatMap(Optional::stream)
        .filter(note -> !note.isBlank() && !known.contains(note))
        .reduce((one, later) -> later);
  }

  /** The same as if it were new: in another cycle it is agreed anew. */
  KeyResultStep anew() {
    return new KeyResultStep(Optional.empty(), after, note);
  }

  /** The same without what stood like this in another of a merge's parents already. */
  KeyResultStep besides(KeyResultStep other) {
    if (after.isEmpty() || other.before.isEmpty()) {
      return this;
    }
    State theirs = other.before.get();
    return new KeyResultStep(
        Optional.of(before.orElse(theirs).besides(theirs, after.get())), after, note);
  }

  /** Whether nothing differs that is kept. */
  boolean isStill() {
    return before.equals(after);
  }
}
