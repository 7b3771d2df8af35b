package plumbline.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import plumbline.change.Change.KeyResultName;
import plumbline.model.KeyResult;

/**
 * The same key result in two states of its objective.
 *
 * @param before empty: it is new
 * @param after empty: it is gone
 */
public record KeyResultPair(Optional<KeyResult> before, Optional<KeyResult> after) {
  KeyResultName name() {
    return new KeyResultName(
        before.map(KeyResult::id),
        after.map(KeyResult::id),
        after.or(() -> before).orElseThrow().title());
  }

  /**
   * Finds which key result became which: by the id that its author gave it, else by its title, else
   * by a title that is much the same, else, where none came and none went, by its place. What
   * remains is new or gone.
   *
   * @return in the order of the state after, what is gone at the end
   */
  public static List<KeyResultPair> of(List<KeyResult> before, List<KeyResult> after) {
    Pairing pairing = new Pairing(before, after);
    pairing.join((was, is) -> named(was) && named(is) && was.id().equals(is.id()));
    pairing.join((was, is) -> was.title().equals(is.title()));
    pairing.joinAlike();
    if (pairing.gone.size() == pairing.come.size()) {
      pairing.join((was, is) -> was.id().equals(is.id()));
    }
    return pairing.pairs(after);
  }

  /** Whether the author gave it an id; others are called by their place. */
  private static boolean named(KeyResult keyResult) {
    return keyResult.lines().has("id");
  }

  private static final class Pairing {
    private final List<KeyResult> gone;
    private final List<KeyResult> come;
    private final List<KeyResultPair> joined = new ArrayList<>();

    private Pairing(List<KeyResult> before, List<KeyResult> after) {
      this.gone = new ArrayList<>(before);
      this.come = new ArrayList<>(after);
    }

    private void join(BiPredicate<KeyResult, KeyResult> same) {
      for (KeyResult was : List.copyOf(gone)) {
        come.stream().filter(is -> same.test(was, is)).findFirst().ifPresent(is -> join(was, is));
      }
    }

    private void joinAlike() {
      Likeness.matches(List.copyOf(gone), List.copyOf(come), KeyResult::title)
          .forEach(match -> joinIfLeft(match.before(), match.after()));
    }

    private void joinIfLeft(KeyResult was, KeyResult is) {
      if (gone.contains(was) && come.contains(is)) {
        join(was, is);
      }
    }

    private void join(KeyResult was, KeyResult is) {
      gone.remove(was);
      come.remove(is);
      joined.add(new KeyResultPair(Optional.of(was), Optional.of(is)));
    }

    private List<KeyResultPair> pairs(List<KeyResult> after) {
      List<KeyResultPair> all = new ArrayList<>(joined);
      come.forEach(is -> all.add(new KeyResultPair(Optional.empty(), Optional.of(is))));
      all.sort(java.util.Comparator.comparingInt(pair -> after.indexOf(pair.after.orElseThrow())));
      gone.forEach(was -> all.add(new KeyResultPair(Optional.of(was), Optional.empty())));
      return List.copyOf(all);
    }
  }
}
