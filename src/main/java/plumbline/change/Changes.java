package plumbline.change;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.config.Settings;
import plumbline.model.Cycle;
import plumbline.model.Okrs;
import plumbline.model.Owner;

/**
 * Everything that differs between two states of the content.
 *
 * @param items what became of each item that differs, by sort and name; those whose file has only
 *     moved included
 */
public record Changes(List<ItemChange> items) {
  public Changes {
    items = List.copyOf(items);
  }

  /** Whether there is nothing to tell about goals or the organisation. */
  public boolean sayNothing() {
    return items.stream().allMatch(ItemChange::saysNothing);
  }

  /**
   * One of the two states.
   *
   * @param settings compared but for the day of all figures
   */
  public record State(Okrs okrs, Settings settings) {}

  /**
   * Compares two states.
   *
   * @param moves what has another name now
   * @param namings what references name; those of the state before with names of the state after
   */
  public static Changes between(State before, State after, Moves moves, RefKeys namings) {
    Stream<ItemChange> objectives =
        compare(
            byName(before.okrs.objectives(), one -> moves.to(one.id()).toString()),
            byName(after.okrs.objectives(), one -> one.id().toString()),
            Item::of,
            (was, is) -> ItemChange.of(was, is, namings));
    Stream<ItemChange> owners =
        compare(
            byName(owners(before.okrs), one -> moves.to(one.id())),
            byName(owners(after.okrs), Owner::id),
            Item::of,
            (was, is) -> ItemChange.of(was, is, namings));
    Stream<ItemChange> cycles =
        compare(
            byName(before.okrs.cycles(), Cycle::id),
            byName(after.okrs.cycles(), Cycle::id),
            Item::of,
            (was, is) -> ItemChange.of(was, is, namings));
    ItemChange settings = SettingsChanges.between(before.settings, after.settings);
    return new Changes(
        Stream.of(objectives, owners, cycles, Stream.of(settings))
            .flatMap(changes -> changes)
            .filter(change -> !change.changes().isEmpty())
            .sorted(Comparator.comparing(ItemChange::item))
            .toList());
  }

  private static List<Owner> owners(Okrs okrs) {
    return Stream.of(List.of(okrs.company()), okrs.teams(), okrs.people())
        .flatMap(List::stream)
        .map(Owner.class::cast)
        .toList();
  }

  private static <T> Map<String, T> byName(List<T> items, Function<T, String> name) {
    Map<String, T> map = new LinkedHashMap<>();
    items.forEach(item -> map.put(name.apply(item), item));
    return map;
  }

  private static <T> Stream<ItemChange> compare(
      Map<String, T> before,
      Map<String, T> after,
      Function<T, Item> item,
      BiFunction<T, T, ItemChange> both) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(
            name -> {
              Optional<T> was = Optional.ofNullable(before.get(name));
              Optional<T> is = Optional.ofNullable(after.get(name));
              if (was.isPresent() && is.isPresent()) {
                return both.apply(was.get(), is.get());
              }
              return is.map(item)
                  .map(ItemChange::added)
                  .orElseGet(() -> ItemChange.removed(item.apply(was.get())));
            });
  }
}
