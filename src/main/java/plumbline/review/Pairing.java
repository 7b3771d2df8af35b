package plumbline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds for each thing after a change the one that it was before, each at most once. */
final class Pairing<T> {
  private final Identity<T> identity;
  private final List<T> before;

  /** Places in {@link #before} that nothing is paired with, in order. */
  private final Map<Object, List<Integer>> left = new HashMap<>();

  Pairing(Identity<T> identity, List<T> before) {
    this.identity = identity;
    this.before = before;
    for (int i = 0; i < before.size(); i++) {
      left.computeIfAbsent(identity.keyBefore(before.get(i)), k -> new ArrayList<>()).add(i);
    }
  }

  /** To be called once. */
  Brought<T> with(List<T> after) {
    List<Optional<T>> partners = partners(after);
    List<T> brought = new ArrayList<>();
    List<T> stayed = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      T now = after.get(i);
      boolean isNew = partners.get(i).filter(then -> !identity.graver(then, now)).isEmpty();
      (isNew ? brought : stayed).add(now);
    }
    List<T> cleared =
        left.values().stream().flatMap(List::stream).sorted().map(before::get).toList();
    return new Brought<>(brought, cleared, stayed);
  }

  /** Those that say the same first, so that a second one does not take the partner of the first. */
  private List<Optional<T>> partners(List<T> after) {
    List<Optional<T>> partners = new ArrayList<>();
    after.forEach(one -> partners.add(take(one, identity::alike)));
    for (int i = 0; i < after.size(); i++) {
      if (partners.get(i).isEmpty()) {
        partners.set(i, take(after.get(i), identity::same));
      }
    }
    return partners;
  }

  private Optional<T> take(T after, BiPredicate<T, T> fits) {
    Iterator<Integer> places = left.getOrDefault(identity.keyAfter(after), List.of()).iterator();
    while (places.hasNext()) {
      T candidate = before.get(places.next());
      if (fits.test(candidate, after)) {
        places.remove();
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
