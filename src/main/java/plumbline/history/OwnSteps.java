package plumbline.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Change.KeyResultName;
import plumbline.change.Value;

/**
 * What a merge itself made of items: what differs from each of its parents. All else was made by
 * the commits that it brought together, and is told of them.
 */
final class OwnSteps {
  private OwnSteps() {}

  /** What differs, whatever stood there before. */
  private record Mark(Aspect aspect, Optional<KeyResultName> keyResult, Optional<Value> after) {
    static Mark of(Change change) {
      Optional<KeyResultName> name =
          change
              .keyResult()
              .map(of -> new KeyResultName(Optional.empty(), of.after().or(of::before), ""));
      return new Mark(change.aspect(), name, change.after());
    }
  }

  /**
   * The first parent's steps, as far as they are steps from the others as well. That a file has
   * another name than in one of the parents is kept, though it is no change: it joins what both
   * have done to it.
   */
  static List<Step> ofMerge(List<List<Step>> sides) {
    List<Map<String, Step>> others = sides.stream().skip(1).map(OwnSteps::byItem).toList();
    return sides.get(0).stream()
        .filter(step -> others.stream().allMatch(side -> side.containsKey(key(step))))
        .map(step -> own(step, others.stream().map(side -> side.get(key(step))).toList()))
        .filter(
            step ->
                !step.change().changes().isEmpty()
                    || !step.keyResults().isEmpty()
                    || step.isRename())
        .toList();
  }

  private static Map<String, Step> byItem(List<Step> steps) {
    Map<String, Step> map = new HashMap<>();
    steps.forEach(step -> map.putIfAbsent(key(step), step));
    return map;
  }

  private static String key(Step step) {
    return step.change().item().sort() + " " + step.change().item().id();
  }

  private static Step own(Step step, List<Step> others) {
    List<Set<Mark>> marks =
        others.stream()
            .map(
                other ->
                    other.change().changes().stream().map(Mark::of).collect(Collectors.toSet()))
            .toList();
    List<Change> changes =
        step.change().changes().stream()
            .filter(change -> marks.stream().allMatch(of -> of.contains(Mark.of(change))))
            .toList();
    List<KeyResultStep> keyResults =
        step.keyResults().stream()
            .map(one -> own(one, others))
            .filter(one -> !one.isStill())
            .toList();
    return new Step(step.change().with(changes), keyResults);
  }

  private static KeyResultStep own(KeyResultStep step, List<Step> others) {
    KeyResultStep own = step;
    for (Step other : others) {
      for (KeyResultStep same : other.keyResults()) {
        own = same.after().equals(step.after()) ? own.besides(same) : own;
      }
    }
    return own;
  }
}
