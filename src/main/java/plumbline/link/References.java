package plumbline.link;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Ref;

/**
 * Finds the objective, and the key result, that a reference names ({@code src/docs/format.md},
 * 'References').
 */
final class References {
  private final PathIndex pages;
  private final PathIndex formerPages;
  private final Collection<Objective> objectives;

  /** Once it is asked for: only a mistake asks. */
  private Map<String, List<String>> byTitle = Map.of();

  /**
   * Indexes objectives, drafts included, so that a reference to a draft is not called unknown.
   *
   * @param published what is meant where something published and a draft have the same name
   */
  References(Collection<Objective> objectives, Predicate<Objective> published) {
    this.objectives = objectives;
    this.pages = new PathIndex(published);
    this.formerPages = new PathIndex(published);
    for (Objective objective : objectives) {
      pages.add(objective.id().cycle(), objective.id().path(), objective);
      for (Ref alias : objective.aliases()) {
        formerPages.add(objective.id().cycle(), alias.text(), objective);
      }
    }
  }

  /**
   * What a reference leads to.
   *
   * @param candidates one where it is clear, several where it is ambiguous, none where it is
   *     unknown
   * @param former whether it is written as a former path
   * @param keyResultId what follows the {@code #}
   */
  record Resolution(List<Objective> candidates, boolean former, Optional<String> keyResultId) {
    Optional<Objective> objective() {
      return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    Optional<KeyResult> keyResult() {
      return objective().flatMap(this::keyResultIn);
    }

    /** The key result that is meant if this objective is. */
    Optional<KeyResult> keyResultIn(Objective objective) {
      return keyResultId.flatMap(id -> References.keyResult(objective, id));
    }
  }

  /**
   * Resolves a text.
   *
   * @param cycles the ids of the cycles to search before all others, nearest first
   */
  Resolution resolve(String text, List<String> cycles) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    Optional<String> keyResult =
        hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
    List<Objective> found = pages.find(path, cycles);
    if (!found.isEmpty()) {
      return new Resolution(found, false, keyResult);
    }
    List<Objective> moved = formerPages.find(path, cycles);
    return new Resolution(moved, !moved.isEmpty(), keyResult);
  }

  static Optional<KeyResult> keyResult(Objective objective, String id) {
    String wanted = Names.nfc(id);
    return objective.keyResults().stream()
        .filter(keyResult -> Names.nfc(keyResult.id()).equals(wanted))
        .findFirst();
  }

  /** The shortest text that names the objective where these cycles are searched first. */
  String shortest(Objective objective, List<String> cycles) {
    String path = objective.id().path();
    for (int from = path.length(); from > 0; ) {
      int slash = path.lastIndexOf('/', from - 1);
      String suffix = path.substring(slash + 1);
      if (names(suffix, cycles, objective)) {
        return suffix;
      }
      from = slash;
    }
    String inCycle = objective.id().cycle() + "/" + objective.id().name();
    return names(inCycle, cycles, objective) ? inCycle : objective.id().toString();
  }

  private boolean names(String text, List<String> cycles, Objective wanted) {
    List<Objective> found = pages.find(text, cycles);
    return found.size() == 1 && found.get(0).id().equals(wanted.id());
  }

  /** The full names of the objectives with this title, in any case. */
  List<String> titled(String title) {
    if (byTitle.isEmpty()) {
      byTitle =
          objectives.stream()
              .collect(
                  Collectors.groupingBy(
                      objective -> objective.title().toLowerCase(Locale.ROOT),
                      Collectors.mapping(
                          objective -> objective.id().toString(), Collectors.toList())));
    }
    return byTitle.getOrDefault(title.toLowerCase(Locale.ROOT), List.of());
  }

  /** The full names of all objectives, {@code <cycle>/<path>}. */
  List<String> fullNames() {
    return objectives.stream().map(objective -> objective.id().toString()).toList();
  }
}
