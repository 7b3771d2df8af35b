package plumbline.page.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Change.KeyResultName;
import plumbline.change.Value;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Measure.Milestone;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.page.wording.ChangeWords;
import plumbline.page.wording.CheckInWords;
import plumbline.page.wording.GoalWords;
import plumbline.review.GoalReview;
import plumbline.view.ReviewPage.Line;

/**
 * Says line by line what became of an objective.
 *
 * @param was empty: it is new, or was a draft
 * @param is empty: it is gone, or is a draft
 * @param side where the objective is shown as it stands
 */
record ReviewLines(GoalReview goal, Optional<Objective> was, Optional<Objective> is, Site side) {
  /** What a key result is measured by: a new agreement changes its score with nothing done. */
  private static final Set<Aspect> MEASURE =
      EnumSet.of(
          Aspect.MEASURE,
          Aspect.START,
          Aspect.TARGET,
          Aspect.AT_LEAST,
          Aspect.AT_MOST,
          Aspect.MILESTONE);

  /** By when it is expected: a new agreement changes its colour with nothing done. */
  private static final Set<Aspect> TIME = EnumSet.of(Aspect.DUE, Aspect.PACE);

  /** A goal that is agreed now and was not before is told whole. */
  List<Line> of(Predicate<Change> which) {
    return goal.isNew() && is.isPresent() ? new GoalWords(side).of(is.get()) : differences(which);
  }

  private List<Line> differences(Predicate<Change> which) {
    ChangeWords words =
        new ChangeWords(side.words(), is.or(() -> was).map(one -> side.graph().cycleOf(one)));
    Set<String> told = new HashSet<>();
    List<Line> lines = new ArrayList<>();
    for (Change one : goal.change().changes()) {
      if (which.test(one) && !isWhole(one)) {
        Line line = described(words.line(one), one);
        Optional<String> effect = effect(one).filter(told::add);
        lines.add(
            new Line(
                line.keyResult(), line.what(), line.was(), line.is(), effect.or(line::effect)));
      }
    }
    return lines;
  }

  /** Whether it tells of the whole item, which its heading does. */
  static boolean isWhole(Change change) {
    boolean came = change.aspect() == Aspect.ADDED || change.aspect() == Aspect.REMOVED;
    return came && change.keyResult().isEmpty();
  }

  /** With what only the goal itself tells. */
  private Line described(Line line, Change change) {
    return switch (change.aspect()) {
      case ADDED -> added(line, change);
      case REMOVED -> with(line, line.was(), stood(change));
      case CHECK_IN -> line.was().isPresent() ? line : with(line, previous(change), line.effect());
      case MILESTONE -> change.before().isEmpty() ? stage(line, change) : line;
      default -> line;
    };
  }

  private static Line with(Line line, Optional<String> was, Optional<String> effect) {
    return new Line(line.keyResult(), line.what(), was, line.is(), effect);
  }

  /** A new key result says what it measures. */
  private Line added(Line line, Change change) {
    return keyResult(change)
        .flatMap(kr -> is.map(objective -> new GoalWords(side).of(objective, kr)))
        .orElse(line);
  }

  private Optional<String> stood(Change change) {
    return change
        .keyResult()
        .flatMap(goal::before)
        .filter(score -> score.score().isPresent())
        .map(score -> side.words().say("effect.stood", side.words().score(score.score())));
  }

  /** The figures of the check-in before a new one. */
  private Optional<String> previous(Change change) {
    Value.Measured now = (Value.Measured) change.after().orElseThrow();
    return keyResult(change)
        .flatMap(
            kr ->
                kr.checkIns().stream()
                    .filter(one -> one.date().isBefore(now.date()))
                    .max(Comparator.comparing(CheckIn::date))
                    .map(one -> new CheckInWords(side.words()).figures(one, kr.measure().unit())))
        .filter(figures -> !figures.isEmpty());
  }

  /** A new stage can be done already, which raises the score. */
  private Line stage(Line line, Change change) {
    Value.Part part = (Value.Part) change.after().orElseThrow();
    boolean done =
        keyResult(change).map(KeyResult::measure).stream()
            .filter(Measure.Milestones.class::isInstance)
            .flatMap(of -> ((Measure.Milestones) of).list().stream())
            .filter(one -> one.title().equals(part.title()))
            .anyMatch(Milestone::done);
    return done
        ? new Line(
            line.keyResult(),
            side.words().say("differs.milestone-done", line.what()),
            line.was(),
            line.is(),
            line.effect())
        : line;
  }

  private Optional<KeyResult> keyResult(Change change) {
    Optional<String> id = change.keyResult().flatMap(KeyResultName::after);
    return is.stream()
        .flatMap(one -> one.keyResults().stream())
        .filter(one -> id.equals(Optional.of(one.id())))
        .findFirst();
  }

  private Optional<String> effect(Change change) {
    boolean time = TIME.contains(change.aspect());
    if (change.keyResult().isEmpty() || !time && !MEASURE.contains(change.aspect())) {
      return Optional.empty();
    }
    KeyResultName name = change.keyResult().get();
    return goal.before(name)
        .flatMap(
            was ->
                goal.untouched(name)
                    .flatMap(is -> new EffectWords(side.words()).of(was, is, time)));
  }
}
