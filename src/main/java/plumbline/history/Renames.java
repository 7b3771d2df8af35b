package plumbline.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import plumbline.history.FilePair.Blob;

/**
 * Joins files that one commit moved without an edit: the same bytes under another path, rather one
 * of the same name than another. Those that were edited as well are found by what they say.
 */
final class Renames {
  private final List<FilePair> pairs = new ArrayList<>();
  private List<Blob> gone;

  private Renames(List<Blob> gone) {
    this.gone = gone;
  }

  /** Every file of both lists in one pair. */
  static List<FilePair> of(List<Blob> gone, List<Blob> come) {
    Renames renames = new Renames(gone);
    List<Blob> left = renames.join(come, blob -> blob.id().name() + " " + blob.name());
    left = renames.join(left, blob -> blob.id().name());
    renames.gone.forEach(blob -> renames.pairs.add(FilePair.removed(blob)));
    left.forEach(blob -> renames.pairs.add(FilePair.added(blob)));
    return renames.pairs;
  }

  /** Joins those with the same key; what came and was not joined is left. */
  private List<Blob> join(List<Blob> come, Function<Blob, String> key) {
    Map<String, Deque<Blob>> byKey = new HashMap<>();
    gone.forEach(blob -> byKey.computeIfAbsent(key.apply(blob), k -> new ArrayDeque<>()).add(blob));
    List<Blob> left = new ArrayList<>();
    for (Blob blob : come) {
      Deque<Blob> same = byKey.getOrDefault(key.apply(blob), new ArrayDeque<>());
      if (same.isEmpty()) {
        left.add(blob);
      } else {
        pairs.add(FilePair.of(same.remove(), blob));
      }
    }
    gone = gone.stream().filter(blob -> isLeft(byKey, key.apply(blob), blob)).toList();
    return left;
  }

  private static boolean isLeft(Map<String, Deque<Blob>> byKey, String key, Blob blob) {
    return byKey.get(key).contains(blob);
  }
}
