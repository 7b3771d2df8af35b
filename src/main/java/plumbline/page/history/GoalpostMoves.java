package plumbline.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.change.Item;
import plumbline.history.Goalpost;
import plumbline.history.Goalpost.Move;
import plumbline.history.KeyResultHistory;
import plumbline.history.Revision;
import plumbline.model.Acceptance;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;
import plumbline.page.site.Site;
import plumbline.page.wording.GoalWords;
import plumbline.score.KeyResultScore;
import plumbline.text.Figure;
import plumbline.view.MovedGoalpost;

/** Says how the goalposts of an objective's key results were moved. */
public record GoalpostMoves(Site site, Objective objective) {
  private static final String RULE = "moved-goalposts";

  /** Empty where nothing was moved after the cycle's first days. */
  public Optional<MovedGoalpost> of(KeyResultScore score) {
    List<Move> moves = lateMoves(score.keyResult());
    List<MovedGoalpost.Move> views = new ArrayList<>();
    for (Move move : moves) {
      String what = what(move);
      if (!what.isEmpty()) {
        views.add(
            new MovedGoalpost.Move(CommitViewMaker.of(move.revision(), site), what, reason(move)));
      }
    }
    return views.isEmpty()
        ? Optional.empty()
        : Optional.of(new MovedGoalpost(scores(score, moves.get(0).before()), views));
  }

  /** What the commit says, or what the finding was accepted for. */
  private Optional<String> reason(Move move) {
    return move.reason()
        .or(
            () ->
                objective.accepted().stream()
                    .filter(one -> one.rule().equals(RULE))
                    .findFirst()
                    .map(Acceptance::reason));
  }

  /** The moves after the grace; as long as it was a draft, nothing was agreed. */
  public List<Move> lateMoves(KeyResult keyResult) {
    Cycle cycle = site.graph().cycleOf(objective);
    LocalDate graceEnd = site.settings().alignment().graceEnd(cycle);
    Optional<Revision> published = published();
    return moves(keyResult).stream()
        .filter(move -> !move.revision().date().isBefore(graceEnd))
        .filter(
            move -> published.filter(one -> !move.revision().time().isAfter(one.time())).isEmpty())
        .toList();
  }

  private List<Move> moves(KeyResult keyResult) {
    return site.history()
        .of(objective)
        .of(keyResult)
        .map(KeyResultHistory::moves)
        .orElse(List.of());
  }

  /** The last commit that made it of a draft. */
  private Optional<Revision> published() {
    return site.history().of(objective).entries().stream()
        .filter(
            entry ->
                entry.changes().stream()
                    .anyMatch(one -> one.before().filter(Item::draft).isPresent()))
        .findFirst()
        .map(entry -> entry.revision());
  }

  private Optional<String> scores(KeyResultScore score, Goalpost original) {
    Measure now = score.keyResult().measure();
    if (now instanceof Measure.Milestones || !isComparable(original.measure(), now)) {
      return Optional.empty();
    }
    String is = site.words().score(site.scores().scoreUnder(now, objective, score.keyResult()));
    String was =
        site.words()
            .score(site.scores().scoreUnder(original.measure(), objective, score.keyResult()));
    return is.equals(was)
        ? Optional.empty()
        : Optional.of(
            site.words()
                .say(
                    "moved.scores",
                    is,
                    aim(now, original.measure()),
                    was,
                    aim(original.measure(), now)));
  }

  private static boolean isComparable(Measure was, Measure is) {
    return was.getClass() == is.getClass() && was.unit().equals(is.unit());
  }

  private String aim(Measure measure, Measure other) {
    return measure instanceof Measure.Numeric of
            && other instanceof Measure.Numeric otherOf
            && of.start().compareTo(otherOf.start()) == 0
        ? site.words().quantity(of.target(), of.unit())
        : new GoalWords(site).measure(measure);
  }

  private String what(Move move) {
    List<String> what = new ArrayList<>();
    Goalpost was = move.before();
    Goalpost is = move.after();
    if (!was.measure().equals(is.measure())) {
      what.add(measure(was.measure(), is.measure()));
    }
    if (!was.due().equals(is.due())) {
      what.add(site.words().say("moved.due", due(was), due(is)));
    }
    if (was.kind() != is.kind()) {
      what.add(
          site.words()
              .say("differs.step", site.words().kind(was.kind()), site.words().kind(is.kind())));
    }
    what.removeIf(String::isEmpty);
    return site.words().listed(what);
  }

  private String measure(Measure was, Measure is) {
    if (was instanceof Measure.Numeric before
        && is instanceof Measure.Numeric after
        && isComparable(was, is)) {
      List<String> parts = new ArrayList<>();
      if (before.start().compareTo(after.start()) != 0) {
        parts.add(
            site.words()
                .say(
                    "moved.start",
                    new Figure.Plain(before.start()),
                    new Figure.Plain(after.start())));
      }
      if (before.target().compareTo(after.target()) != 0) {
        parts.add(
            site.words()
                .say(
                    "moved.target",
                    new Figure.Plain(before.target()),
                    new Figure.Quantity(after.target(), after.unit())));
      }
      return site.words().listed(parts);
    }
    String from = new GoalWords(site).measure(was);
    String to = new GoalWords(site).measure(is);
    if (!from.equals(to)) {
      return site.words().say("differs.step", from, to);
    }
    return is instanceof Measure.Milestones
        ? site.words().say("moved.other-milestones")
        : site.words().say("moved.other", to);
  }

  private String due(Goalpost goalpost) {
    return site.words()
        .day(
            goalpost.due().orElse(site.graph().cycleOf(objective).end()),
            site.scores().asOf().getYear());
  }
}
