package plumbline.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.change.KeyResultPair;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Measure.Milestone;
import plumbline.model.Objective;

/**
 * The new agreement with the old values: an objective as it would stand if only what was agreed had
 * changed, and nothing had been done.
 */
final class Untouched {
  private Untouched() {}

  static Objective of(Objective before, Objective after) {
    List<KeyResult> keyResults =
        KeyResultPair.of(before.keyResults(), after.keyResults()).stream()
            .filter(pair -> pair.after().isPresent())
            .map(
                pair ->
                    pair.before()
                        .map(was -> of(was, pair.after().get()))
                        .orElseGet(pair.after()::get))
            .toList();
    return new Objective(
        after.id(),
        after.title(),
        after.owner(),
        after.contributors(),
        after.supports(),
        after.dependsOn(),
        after.unaligned(),
        after.kind(),
        after.origin(),
        after.status(),
        before.grade(),
        after.tags(),
        after.accepted(),
        after.carriedFrom(),
        keyResults,
        after.work(),
        after.aliases(),
        after.body(),
        after.lines());
  }

  private static KeyResult of(KeyResult before, KeyResult after) {
    return new KeyResult(
        after.id(),
        after.title(),
        after.owner(),
        measure(before.measure(), after.measure()),
        after.due(),
        before.current(),
        before.checkIns(),
        after.weight(),
        before.grade(),
        after.status(),
        after.metric(),
        after.sumsUp(),
        after.pace(),
        after.kpis(),
        after.work(),
        after.lines());
  }

  /**
   * The new measure with what was done before; a new stage is not done yet, unless it took the
   * place of another.
   */
  private static Measure measure(Measure before, Measure after) {
    if (before instanceof Measure.YesNo was && after instanceof Measure.YesNo) {
      return was;
    }
    if (before instanceof Measure.Milestones was && after instanceof Measure.Milestones is) {
      Map<String, Milestone> old = byTitle(was);
      replaced(old, byTitle(is));
      return new Measure.Milestones(is.list().stream().map(one -> done(one, old)).toList());
    }
    return after;
  }

  private static Map<String, Milestone> byTitle(Measure.Milestones of) {
    Map<String, Milestone> map = new LinkedHashMap<>();
    of.list().forEach(one -> map.putIfAbsent(one.title(), one));
    return map;
  }

  /** Those that came take the places of those that went, in order. */
  private static void replaced(Map<String, Milestone> old, Map<String, Milestone> now) {
    List<Milestone> gone =
        old.values().stream().filter(one -> !now.containsKey(one.title())).toList();
    List<Milestone> come =
        now.values().stream().filter(one -> !old.containsKey(one.title())).toList();
    for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
      old.put(come.get(i).title(), gone.get(i));
    }
  }

  private static Milestone done(Milestone now, Map<String, Milestone> old) {
    Milestone was = old.get(now.title());
    return new Milestone(now.title(), now.due(), was != null && was.done());
  }
}
