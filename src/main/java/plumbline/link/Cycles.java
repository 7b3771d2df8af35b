package plumbline.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import plumbline.model.Cycle;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.model.Ref;

/** The cycles: which lies in which, and which follows which. */
final class Cycles {
  private static final Comparator<Cycle> BY_START =
      Comparator.comparing(Cycle::start).thenComparing(Cycle::id);

  /** The longest length in days of a week, month, quarter, half-year and year, with some room. */
  private static final int[] LENGTHS = {14, 45, 135, 250, 500};

  private final List<Cycle> all;
  private final Map<String, Cycle> byId = new LinkedHashMap<>();
  private final Tree<Cycle> tree;
  private final Consumer<Problem> problems;

  Cycles(List<Cycle> cycles, Consumer<Problem> problems) {
    this.problems = problems;
    cycles.stream().sorted(BY_START).forEach(this::add);
    this.all = List.copyOf(byId.values());
    Map<String, Cycle> parents = new HashMap<>();
    for (Cycle cycle : all) {
      cycle
          .parent()
          .flatMap(ref -> parentOf(cycle, ref))
          .ifPresent(up -> parents.put(cycle.id(), up));
    }
    this.tree = Tree.of(all, Cycle::id, parents, ring -> problems.accept(ring(ring)));
  }

  /** By start, then id. */
  List<Cycle> all() {
    return all;
  }

  Tree<Cycle> tree() {
    return tree;
  }

  Optional<Cycle> find(String id) {
    return Names.find(byId, id);
  }

  /** The ids of the cycle itself and of all that enclose it, nearest first. */
  List<String> enclosingIds(Cycle cycle) {
    return tree.upwards(cycle).stream().map(Cycle::id).toList();
  }

  /** The cycles of about the same length, by start. */
  List<Cycle> alike(Cycle cycle) {
    return all.stream().filter(other -> length(other) == length(cycle)).toList();
  }

  Optional<Cycle> neighbour(Cycle cycle, int step) {
    List<Cycle> alike = alike(cycle);
    int at = alike.stream().map(Cycle::id).toList().indexOf(cycle.id()) + step;
    return at < 0 || at >= alike.size() ? Optional.empty() : Optional.of(alike.get(at));
  }

  /** The ids of the cycles that start before this one: those of its length first, latest first. */
  List<String> earlierIds(Cycle cycle) {
    return all.stream()
        .filter(other -> other.start().isBefore(cycle.start()))
        .sorted(
            Comparator.comparing((Cycle other) -> length(other) != length(cycle))
                .thenComparing(BY_START.reversed()))
        .map(Cycle::id)
        .toList();
  }

  /** The cycle that a site opens with where it does not say so. */
  Optional<Cycle> current(LocalDate day, Predicate<Cycle> hasObjectives) {
    Optional<Cycle> containing =
        all.stream()
            .filter(cycle -> cycle.contains(day))
            .filter(hasObjectives)
            .min(Comparator.comparingLong(Cycle::days));
    return containing
        .or(() -> latest(cycle -> !cycle.start().isAfter(day) && hasObjectives.test(cycle)))
        .or(() -> latest(cycle -> true));
  }

  private Optional<Cycle> latest(Predicate<Cycle> which) {
    return all.stream()
        .filter(which)
        .max(Comparator.comparing(Cycle::start).thenComparing(Cycle::end));
  }

  private static int length(Cycle cycle) {
    int length = 0;
    while (length < LENGTHS.length && cycle.days() > LENGTHS[length]) {
      length++;
    }
    return length;
  }

  private void add(Cycle cycle) {
    Cycle first = byId.putIfAbsent(Names.nfc(cycle.id()), cycle);
    if (first != null) {
      problems.accept(
          Problem.error(
              "duplicate-id",
              cycle.lines().start(),
              "found a second cycle '%s', expected one".formatted(cycle.id()),
              "The other is %s: rename one of the two.".formatted(first.lines().start().path())));
    }
    if (cycle.id().equals(Names.INDEX)) {
      problems.accept(
          Problem.error(
              "reserved-id",
              cycle.lines().start(),
              "found a cycle with the id '%s', expected another id".formatted(cycle.id()),
              "The page of all cycles has that name: rename the file and the folder."));
    }
  }

  /** A parent that follows from the id alone, {@code 2026} for {@code 2026-q1}, need not exist. */
  private Optional<Cycle> parentOf(Cycle cycle, Ref ref) {
    Optional<Cycle> found = find(ref.text());
    if (found.isEmpty() && cycle.lines().has("parent")) {
      problems.accept(unknown(ref.text(), ref.at()));
    }
    return found;
  }

  /** The problem of a name that is no cycle's. */
  Problem unknown(String id, Location at) {
    return Problem.error(
        "unknown-cycle",
        at,
        "found '%s', which is no cycle, expected a cycle's id".formatted(id),
        Suggestions.didYouMean(
            new Suggestions(byId.keySet()).near(id),
            "Add objectives under okrs/%s/ or a file cycles/%s.md.".formatted(id, id)));
  }

  private static Problem ring(List<Cycle> ring) {
    Cycle first = ring.get(0);
    return Problem.error(
        "cycle-ring",
        first.parent().map(Ref::at).orElse(first.lines().start()),
        "found cycles that enclose each other in a ring, %s, expected one without a parent"
            .formatted(Names.ring(ring.stream().map(Cycle::id).toList())),
        "Take 'parent' out of one of them.");
  }
}
