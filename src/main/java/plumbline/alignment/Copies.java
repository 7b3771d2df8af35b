package plumbline.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.link.Link;
import plumbline.model.Acceptance;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.model.ObjectiveId;

/** Objectives that say what another says: the same titles, measures and numbers. */
public final class Copies {
  /** The rule that finds them; whoever accepts its finding says that both are meant. */
  public static final String RULE = "copied-goal";

  private Copies() {}

  /** What two goals have in common where one is a copy; letters and digits of titles alone. */
  private record Content(String title, Map<String, Measure> measures) {}

  /** The original of each copy, by the copy's id; of several the first by id is the original. */
  public static Map<ObjectiveId, Objective> originals(Facts facts) {
    Map<Content, List<Objective>> alike = new HashMap<>();
    Map<ObjectiveId, Objective> originals = new TreeMap<>();
    for (Objective one : facts.live()) {
      if (!facts.keyResults(one).isEmpty()) {
        List<Objective> others =
            alike.computeIfAbsent(content(facts, one), content -> new ArrayList<>());
        others.stream()
            .filter(other -> !isLinked(facts, one, other) && !isMeant(one, other))
            .findFirst()
            .ifPresent(original -> originals.put(one.id(), original));
        others.add(one);
      }
    }
    return originals;
  }

  private static Content content(Facts facts, Objective objective) {
    Map<String, Measure> measures = new TreeMap<>();
    for (KeyResult one : facts.keyResults(objective)) {
      measures.put(Titles.normalised(one.title()), undone(one.measure()));
    }
    return new Content(Titles.normalised(objective.title()), measures);
  }

  /** The measure alone: what was done of it since is no difference. */
  private static Measure undone(Measure measure) {
    if (measure instanceof Measure.YesNo) {
      return new Measure.YesNo(false);
    }
    return measure instanceof Measure.Milestones of
        ? new Measure.Milestones(
            of.list().stream()
                .map(one -> new Measure.Milestone(one.title(), one.due(), false))
                .toList())
        : measure;
  }

  /** A goal that says again what it supports is found by another rule. */
  private static boolean isLinked(Facts facts, Objective one, Objective other) {
    return supports(facts, one, other) || supports(facts, other, one);
  }

  private static boolean supports(Facts facts, Objective one, Objective other) {
    return facts.graph().supports(one).stream()
        .map(Link::to)
        .anyMatch(to -> to.id().equals(other.id()));
  }

  private static boolean isMeant(Objective one, Objective other) {
    return one.accepted().stream().map(Acceptance::rule).anyMatch(RULE::equals)
        || other.accepted().stream().map(Acceptance::rule).anyMatch(RULE::equals);
  }
}
