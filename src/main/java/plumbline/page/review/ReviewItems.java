package plumbline.page.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.change.Aspect;
import plumbline.change.Change;
import plumbline.change.Item;
import plumbline.change.ItemChange;
import plumbline.change.Nature;
import plumbline.graph.Drawing;
import plumbline.graph.SightLayout;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.page.goal.DrawingSources;
import plumbline.page.goal.WayUpMaker;
import plumbline.page.site.Links;
import plumbline.page.site.Site;
import plumbline.page.wording.ChangeWords;
import plumbline.review.GoalReview;
import plumbline.review.Review;
import plumbline.score.ObjectiveScore;
import plumbline.text.Language;
import plumbline.view.ReviewPage.ItemView;
import plumbline.view.ReviewPage.Line;
import plumbline.view.ReviewPage.ScoreStep;
import plumbline.view.ReviewPage.Ways;

/** Shows what became of each item, as one page links to them. */
final class ReviewItems {
  private final Review review;
  private final Site after;
  private final Site before;
  private final Links links;

  ReviewItems(Review review, Language language, Links links) {
    this.review = review;
    this.before = new Site(review.before().analysis(), language, Optional.empty());
    this.after = new Site(review.after().analysis(), language, Optional.empty());
    this.links = links;
  }

  /** What became of an objective, as far as it is of one nature. */
  ItemView goal(GoalReview goal, Nature nature) {
    return goal(goal, Optional.of(nature));
  }

  /** What became of an objective that is only a draft. */
  ItemView draft(GoalReview goal) {
    return goal(goal, Optional.empty());
  }

  private ItemView goal(GoalReview goal, Optional<Nature> nature) {
    ItemChange change = goal.change();
    Optional<Objective> is = review.after().objective(change.after());
    Optional<Objective> was = review.before().objective(change.before());
    Site side = change.after().isPresent() ? after : before;
    Predicate<Change> which = one -> nature.isEmpty() || nature.get() == one.nature();
    Site shown = is.isPresent() ? after : before;
    List<Line> lines = new ReviewLines(goal, was, is, shown).of(which);
    return new ItemView(
        change.item().title(),
        is.map(one -> links.to(one).url()),
        happened(goal),
        goal.isNew(),
        goal.isGone(),
        change.item().owner().flatMap(side.graph()::owner).map(Owner::name),
        nature.flatMap(one -> score(goal, one)),
        lines,
        nature.flatMap(one -> effect(goal, one, lines)),
        nature.flatMap(one -> ways(change, one, was, is)));
  }

  private String happened(GoalReview goal) {
    ItemChange change = goal.change();
    if (goal.isDraft()) {
      return happened(change, "draft");
    }
    if (goal.isNew()) {
      boolean carried =
          goal.after().filter(now -> now.objective().carriedFrom().isPresent()).isPresent();
      String isNew = carried ? "what.carried-on" : "what.new";
      return after.words().say(change.before().isPresent() ? "what.was-draft" : isNew);
    }
    return goal.isGone()
        ? after.words().say(change.after().isPresent() ? "what.now-draft" : "what.removed")
        : "";
  }

  /** {@code new team}, {@code team removed}, or only what it is. */
  private String happened(ItemChange change, String what) {
    String way = change.before().isEmpty() ? "came" : change.after().isEmpty() ? "went" : "stays";
    return after.words().say("became." + what, way);
  }

  /** What became of the company, a team, a person, a cycle or the settings. */
  ItemView other(ItemChange change, Nature nature) {
    ChangeWords words = new ChangeWords(after.words(), Optional.empty());
    Item.Sort sort = change.item().sort();
    return new ItemView(
        sort == Item.Sort.SETTINGS ? after.words().say("review.settings") : change.item().title(),
        change.after().flatMap(this::url),
        sort == Item.Sort.SETTINGS ? "" : happened(change, sort.word()),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        change.changes().stream()
            .filter(one -> one.nature() == nature && !ReviewLines.isWhole(one))
            .map(words::line)
            .toList(),
        new ColourChanges(review, after.words()).after(change, nature),
        Optional.empty());
  }

  private Optional<String> url(Item item) {
    return switch (item.sort()) {
      case COMPANY, TEAM, PERSON -> after.graph().owner(item.id()).map(one -> links.to(one).url());
      case CYCLE -> after.graph().cycle(item.id()).map(one -> links.to(one).url());
      case SETTINGS, OBJECTIVE -> Optional.empty();
    };
  }

  /** Of what was measured only what values did; of what was agreed what the whole change did. */
  private Optional<ScoreStep> score(GoalReview goal, Nature nature) {
    if (nature == Nature.WORDING || goal.isNew() && !hasScore(goal)) {
      return Optional.empty();
    }
    Optional<ObjectiveScore> from =
        nature == Nature.CHECK_IN ? goal.untouched().or(goal::before) : goal.before();
    Optional<ObjectiveScore> to = isGivenUp(goal) ? from : goal.after().or(goal::before);
    return from.or(() -> to).isEmpty()
        ? Optional.empty()
        : Optional.of(step(from.or(() -> to).get(), to.or(() -> from).get()));
  }

  private static boolean hasScore(GoalReview goal) {
    return goal.after().map(ObjectiveScore::score).filter(one -> one.orElse(0) > 0).isPresent();
  }

  /** What no longer counts is not judged: the last that is known of it is how it stood. */
  private static boolean isGivenUp(GoalReview goal) {
    return goal.after().filter(score -> !score.objective().status().isLive()).isPresent();
  }

  private ScoreStep step(ObjectiveScore from, ObjectiveScore to) {
    return new ScoreStep(
        after.words().score(from.score()),
        after.words().state(from.health()),
        after.words().score(to.score()),
        after.words().state(to.health()));
  }

  /** Of the goal as a whole, unless its lines and its heading have said it. */
  private Optional<String> effect(GoalReview goal, Nature nature, List<Line> lines) {
    boolean agreed = nature == Nature.RENEGOTIATION || nature == Nature.SCOPE;
    if (!agreed || isGivenUp(goal) || goal.before().isEmpty() || goal.untouched().isEmpty()) {
      return Optional.empty();
    }
    boolean said = lines.stream().anyMatch(line -> line.effect().isPresent());
    boolean whole = goal.after().filter(is -> sameFigures(is, goal.untouched().get())).isPresent();
    return said && whole
        ? Optional.empty()
        : new EffectWords(after.words()).of(goal.before().get(), goal.untouched().get());
  }

  private boolean sameFigures(ObjectiveScore one, ObjectiveScore other) {
    return after.words().score(one.score()).equals(after.words().score(other.score()))
        && one.health() == other.health();
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
            new WayUpMaker(before, links).of(was.get()),
            new WayUpMaker(after, links).of(is.get()),
            Optional.of(drawn(before, was.get())),
            Optional.of(drawn(after, is.get()))));
  }

  private Drawing drawn(Site side, Objective objective) {
    return new SightLayout(DrawingSources.source(side, links, this::address)).of(objective);
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
