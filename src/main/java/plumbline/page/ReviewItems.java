package plumbline.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Nature;
import plumbline.graph.Drawing;
import plumbline.graph.SightLayout;
import plumbline.model.Objective;
import plumbline.page.ReviewPage.ItemView;
import plumbline.page.ReviewPage.Line;
import plumbline.page.ReviewPage.ScoreStep;
import plumbline.page.ReviewPage.Ways;
import plumbline.review.GoalReview;
import plumbline.review.Review;
import plumbline.score.ObjectiveScore;

/** Shows what became of each item, as one page links to them. */
final class ReviewItems {
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

  private final Review review;
  private final Site after;
  private final Site before;
  private final Links links;

  ReviewItems(Review review, Links links) {
    this.review = review;
    this.before = Site.of(review.before().analysis());
    this.after = Site.of(review.after().analysis());
    this.links = links;
  }

  /** What became of an objective, as far as it is of one nature. */
  ItemView goal(GoalReview goal, Nature nature) {
    ItemChange change = goal.change();
    Optional<Objective> is = review.after().objective(change.after());
    Optional<Objective> was = review.before().objective(change.before());
    Optional<Objective> shown = is.or(() -> was);
    Site side = is.isPresent() ? after : before;
    List<Line> lines = lines(goal, nature, shown, side);
    return new ItemView(
        change.item().title(),
        is.map(one -> links.to(one).url()),
        (happened(change) + (change.after().isPresent() && is.isEmpty() ? " draft" : "")).strip(),
        shown.map(one -> side.graph().owner(one).name()),
        score(goal, nature),
        lines,
        effect(goal, nature, lines),
        ways(change, nature, was, is));
  }

  /** What became of the company, a team, a person, a cycle or the settings. */
  ItemView other(ItemChange change, Nature nature) {
    ChangeWords words = new ChangeWords(Optional.empty());
    return new ItemView(
        change.item().title(),
        change.after().flatMap(this::url),
        happened(change),
        Optional.empty(),
        Optional.empty(),
        change.changes().stream()
            .filter(one -> one.nature() == nature && !isWhole(one))
            .map(words::line)
            .toList(),
        Optional.empty(),
        Optional.empty());
  }

  private static String happened(ItemChange change) {
    if (change.before().isEmpty()) {
      return "new";
    }
    return change.after().isEmpty() ? "removed" : "";
  }

  private Optional<String> url(Item item) {
    return switch (item.sort()) {
      case COMPANY, TEAM, PERSON -> after.graph().owner(item.id()).map(one -> links.to(one).url());
      case CYCLE -> after.graph().cycle(item.id()).map(one -> links.to(one).url());
      case SETTINGS, OBJECTIVE -> Optional.empty();
    };
  }

  /** Of what was measured only what values did; of all else what the whole change did. */
  private static Optional<ScoreStep> score(GoalReview goal, Nature nature) {
    Optional<ObjectiveScore> from =
        nature == Nature.CHECK_IN ? goal.untouched().or(goal::before) : goal.before();
    Optional<ObjectiveScore> to =
        nature == Nature.CHECK_IN ? goal.after() : goal.after().or(goal::before);
    return from.or(() -> to).isEmpty()
        ? Optional.empty()
        : Optional.of(step(from.or(() -> to).get(), to.or(() -> from).get()));
  }

  private static ScoreStep step(ObjectiveScore from, ObjectiveScore to) {
    return new ScoreStep(
        Words.score(from.score()),
        State.of(from.health()),
        Words.score(to.score()),
        State.of(to.health()));
  }

  private List<Line> lines(GoalReview goal, Nature nature, Optional<Objective> shown, Site side) {
    ItemChange change = goal.change();
    GoalWords goals = new GoalWords(side);
    if (change.before().isEmpty() && shown.isPresent()) {
      return goals.of(shown.get());
    }
    ChangeWords words = new ChangeWords(shown.map(one -> side.graph().cycleOf(one)));
    Set<String> told = new HashSet<>();
    List<Line> lines = new ArrayList<>();
    for (Change one : change.changes()) {
      if (one.nature() == nature && !isWhole(one)) {
        Line line = described(words.line(one), one, goals, shown);
        Optional<String> effect = effect(goal, one).filter(told::add);
        lines.add(effect.isPresent() ? with(line, effect) : line);
      }
    }
    return lines;
  }

  private static boolean isWhole(Change change) {
    boolean came = change.aspect() == Aspect.ADDED || change.aspect() == Aspect.REMOVED;
    return came && change.keyResult().isEmpty();
  }

  /** A new key result says what it measures. */
  private static Line described(
      Line line, Change change, GoalWords goals, Optional<Objective> shown) {
    if (change.aspect() != Aspect.ADDED || shown.isEmpty()) {
      return line;
    }
    return shown.get().keyResults().stream()
        .filter(
            kr ->
                change
                    .keyResult()
                    .flatMap(Change.KeyResultName::after)
                    .equals(Optional.of(kr.id())))
        .findFirst()
        .map(kr -> goals.of(shown.get(), kr))
        .orElse(line);
  }

  private static Optional<String> effect(GoalReview goal, Change change) {
    boolean time = TIME.contains(change.aspect());
    if (change.keyResult().isEmpty() || !time && !MEASURE.contains(change.aspect())) {
      return Optional.empty();
    }
    Change.KeyResultName name = change.keyResult().get();
    return goal.before(name)
        .flatMap(was -> goal.untouched(name).flatMap(is -> Effects.of(was, is, time)));
  }

  /** Of the goal as a whole; with a single key result its line has said it. */
  private static Optional<String> effect(GoalReview goal, Nature nature, List<Line> lines) {
    boolean said = lines.stream().anyMatch(line -> line.effect().isPresent());
    boolean single = goal.after().filter(score -> score.keyResults().size() == 1).isPresent();
    return nature != Nature.RENEGOTIATION && nature != Nature.SCOPE || said && single
        ? Optional.empty()
        : goal.before().flatMap(was -> goal.untouched().flatMap(is -> Effects.of(was, is)));
  }

  private static Line with(Line line, Optional<String> effect) {
    return new Line(line.keyResult(), line.what(), line.was(), line.is(), effect);
  }

  /** Only where links change. */
  private Optional<Ways> ways(
      ItemChange change, Nature nature, Optional<Objective> was, Optional<Objective> is) {
    boolean linked =
        nature == Nature.RENEGOTIATION
            && change.changes().stream().anyMatch(one -> one.aspect() == Aspect.SUPPORTS);
    if (!linked || was.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ways(
            new Sights(before, links).of(was.get()),
            new Sights(after, links).of(is.get()),
            Optional.of(drawn(before, was.get())),
            Optional.of(drawn(after, is.get()))));
  }

  private Drawing drawn(Site side, Objective objective) {
    return new SightLayout(Drawings.source(side, links, this::address)).of(objective);
  }

  /** Where a goal of either side is now; nowhere if it is gone. */
  private String address(Objective objective) {
    return review
        .after()
        .graph()
        .objective(review.moves().to(objective.id()))
        .map(now -> links.to(now).url())
        .orElse("");
  }
}
