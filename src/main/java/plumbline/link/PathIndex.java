package plumbline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import plumbline.model.Objective;

/** Objectives by every way to write their path: {@code marketing/seo} is also {@code seo}. */
final class PathIndex {
  /** A path's owner; {@code path} is the whole one below the cycle, in NFC. */
  private record Entry(String path, Objective objective) {}

  private final Map<String, List<Entry>> inCycle = new HashMap<>();
  private final Map<String, List<Entry>> anywhere = new HashMap<>();
  private final Predicate<Objective> preferred;

  /** An index in which, of several objectives with the same name, the preferred ones are meant. */
  PathIndex(Predicate<Objective> preferred) {
    this.preferred = preferred;
  }

  /** Adds a path below a cycle, whole and without one, two, … of its first folders. */
  void add(String cycle, String path, Objective objective) {
    Entry entry = new Entry(Names.nfc(path), objective);
    for (int from = 0; from <= entry.path.length(); ) {
      String suffix = entry.path.substring(from);
      put(inCycle, Names.nfc(cycle) + "/" + suffix, entry);
      put(anywhere, suffix, entry);
      int slash = entry.path.indexOf('/', from);
      from = slash < 0 ? Integer.MAX_VALUE : slash + 1;
    }
  }

  /**
   * What a text names: one objective, several where it is ambiguous, or none.
   *
   * <p>The given cycles are searched one by one and the first that knows the text decides; then the
   * text's first part is read as a cycle; then all cycles are searched. In each step a whole path
   * wins over a part of one.
   *
   * @param cycles ids of the cycles to search first
   */
  List<Objective> find(String text, List<String> cycles) {
    String wanted = Names.nfc(text);
    for (String cycle : cycles) {
      List<Objective> found = best(inCycle.get(Names.nfc(cycle) + "/" + wanted), wanted);
      if (!found.isEmpty()) {
        return found;
      }
    }
    String below = wanted.substring(wanted.indexOf('/') + 1);
    List<Objective> found = best(inCycle.get(wanted), below);
    return found.isEmpty() ? best(anywhere.get(wanted), wanted) : found;
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    map.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry);
  }

  private List<Objective> best(List<Entry> entries, String whole) {
    if (entries == null) {
      return List.of();
    }
    if (entries.size() == 1) {
      return List.of(entries.get(0).objective);
    }
    List<Objective> all = entries.stream().map(Entry::objective).toList();
    List<Objective> exact =
        entries.stream().filter(e -> e.path.equals(whole)).map(Entry::objective).toList();
    List<Objective> named = exact.isEmpty() ? all : exact;
    List<Objective> better = named.stream().filter(preferred).toList();
    return better.isEmpty() ? named : better;
  }
}
