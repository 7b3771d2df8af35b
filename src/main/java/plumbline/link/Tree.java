package plumbline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who stands below whom, where everyone has one parent at most: teams, managers, cycles. */
final class Tree<T> {
  private final Map<String, T> parents;
  private final Map<String, List<T>> children = new HashMap<>();
  private final Function<T, String> id;

  private Tree(List<T> items, Map<String, T> parents, Function<T, String> id) {
    this.parents = parents;
    this.id = id;
    for (T item : items) {
      parent(item)
          .ifPresent(
              up -> children.computeIfAbsent(id.apply(up), key -> new ArrayList<>()).add(item));
    }
    children.replaceAll((key, list) -> List.copyOf(list));
  }

  /**
   * Builds the tree; the parents of a ring's members are left out.
   *
   * @param parents the parent of each item that has one, by the item's id
   * @param rings told of each ring, from its smallest member on
   */
  static <T> Tree<T> of(
      List<T> items, Function<T, String> id, Map<String, T> parents, Consumer<List<T>> rings) {
    Map<String, T> byId = new HashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    Map<String, List<String>> links = new LinkedHashMap<>();
    parents.forEach((child, parent) -> links.put(child, List.of(id.apply(parent))));
    Map<String, T> kept = new HashMap<>(parents);
    for (Rings.Ring<String> ring : Rings.of(links)) {
      rings.accept(ring.path().stream().map(byId::get).toList());
      kept.keySet().removeAll(ring.members());
    }
    return new Tree<>(items, kept, id);
  }

  Optional<T> parent(T item) {
    return Optional.ofNullable(parents.get(id.apply(item)));
  }

  /** In the order of the items. */
  List<T> children(T item) {
    return children.getOrDefault(id.apply(item), List.of());
  }

  /** The items without a parent, in the order given. */
  List<T> roots(List<T> items) {
    return items.stream().filter(item -> parent(item).isEmpty()).toList();
  }

  /** The item, its parent, and so on to the root. */
  List<T> upwards(T item) {
    List<T> line = new ArrayList<>();
    for (Optional<T> at = Optional.of(item); at.isPresent(); at = parent(at.get())) {
      line.add(at.get());
    }
    return List.copyOf(line);
  }
}
