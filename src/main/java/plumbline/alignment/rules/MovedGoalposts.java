package plumbline.alignment.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.rules.aid.AgreedGoalpost;
import plumbline.alignment.rules.aid.Easing;
import plumbline.history.Goalpost;
import plumbline.history.KeyResultHistory;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Measure;
import plumbline.model.Measure.Milestone;
import plumbline.model.Objective;
import plumbline.text.Figure;
import plumbline.text.Phrase;

/**
 * Less is asked than was agreed, and the commits that moved it do not say why.
 *
 * <p>What stands now is held against what stood when the grace ended, or against the last move with
 * a reason: a move that was taken back is none. Before the grace has ended, and in another cycle,
 * goals are agreed anew.
 */
public final class MovedGoalposts implements Rule {

  private static final RuleInfo INFO = RuleInfo.consistency("moved-goalposts", FindingClass.GROSS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return Stream.concat(
            facts.liveKeyResults().flatMap(one -> moved(facts, one).stream()),
            facts.live().stream().flatMap(one -> softened(facts, one).stream()))
        .toList();
  }

  private static Optional<AgreedGoalpost> agreed(
      Facts facts, Objective objective, KeyResult keyResult) {
    LocalDate settled = facts.graceEnd();
    return facts
        .history()
        .of(objective)
        .of(keyResult)
        .map(KeyResultHistory::moves)
        .map(moves -> AgreedGoalpost.since(settled, Goalpost.of(objective, keyResult), moves));
  }

  private static Optional<Finding> moved(Facts facts, OwnedKeyResult one) {
    return agreed(facts, one.objective(), one.keyResult())
        .flatMap(agreed -> moved(facts, one, agreed));
  }

  /** What is not committed yet has no day, and may still be given a reason. */
  private static Optional<Finding> moved(Facts facts, OwnedKeyResult one, AgreedGoalpost agreed) {
    LocalDate end = facts.cycle().end();
    List<Easing> easings = Easing.between(agreed.goalpost(), agreed.now(), end);
    List<LocalDate> days =
        agreed.days(move -> !Easing.between(move.before(), move.after(), end).isEmpty());
    if (easings.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    boolean comparable = easings.stream().allMatch(Easing::comparable);
    boolean committed = agreed.firstKind() == Kind.COMMITTED;
    Moved moved = new Moved(words(easings), days);
    return Optional.of(
        INFO.finding(
            committed && comparable ? FindingClass.GROSS : FindingClass.ATTENTION,
            FindingPlaces.of(
                facts.graph(), one.objective(), one.keyResult(), easings.get(0).field()),
            comparable
                ? scored(facts, one, agreed.goalpost().measure(), moved)
                : moved.message(one),
            edit(easings)));
  }

  private static Phrase words(List<Easing> easings) {
    return easings.stream().map(Easing::words).reduce(MovedGoalposts::several).orElseThrow();
  }

  private static Phrase several(Phrase one, Phrase other) {
    return Phrase.of("rule.moved-goalposts.several", one, other);
  }

  private static Message scored(Facts facts, OwnedKeyResult one, Measure agreed, Moved moved) {
    KeyResult keyResult = one.keyResult();
    OptionalDouble was =
        facts.scores().scoreUnder(asDone(agreed, keyResult.measure()), one.objective(), keyResult);
    OptionalDouble is = facts.scores().scoreUnder(keyResult.measure(), one.objective(), keyResult);
    if (was.isEmpty() || is.isEmpty()) {
      return moved.message(one);
    }
    Figure under = facts.share(was.getAsDouble());
    Figure now = facts.share(is.getAsDouble());
    return isAlike(was.getAsDouble(), is.getAsDouble())
        ? Message.of("rule.moved-goalposts.same-score", one, moved.words, moved.days, now)
        : Message.of("rule.moved-goalposts.scores", one, moved.words, moved.days, under, now);
  }

  /** What was moved, and when. */
  private record Moved(Phrase words, List<LocalDate> days) {
    Message message(OwnedKeyResult one) {
      return Message.of("rule.moved-goalposts.found", one, words, days);
    }
  }

  /** What was agreed, with the stages passed that are passed now. */
  private static Measure asDone(Measure agreed, Measure now) {
    if (!(agreed instanceof Measure.Milestones was && now instanceof Measure.Milestones is)) {
      return agreed instanceof Measure.YesNo ? now : agreed;
    }
    List<String> done = is.list().stream().filter(Milestone::done).map(Milestone::title).toList();
    return new Measure.Milestones(
        was.list().stream()
            .map(one -> new Milestone(one.title(), one.due(), done.contains(one.title())))
            .toList());
  }

  /** Whether two scores read the same. */
  private static boolean isAlike(double was, double is) {
    return Math.round(was * 100) == Math.round(is * 100);
  }

  private static Edit edit(List<Easing> easings) {
    return Edit.of("rule.moved-goalposts.edit", easings.get(0).field());
  }

  /** Committed once, and no longer; said once, of the key result that knows it the longest. */
  private static Optional<Finding> softened(Facts facts, Objective objective) {
    return objective.keyResults().stream()
        .flatMap(keyResult -> agreed(facts, objective, keyResult).stream())
        .filter(agreed -> agreed.goalpost().kind() == Kind.COMMITTED)
        .filter(agreed -> agreed.now().kind() != Kind.COMMITTED)
        .filter(agreed -> !daysSoftened(agreed).isEmpty())
        .max(Comparator.comparing(agreed -> agreed.moves().size()))
        .map(agreed -> softened(facts, objective, agreed));
  }

  private static List<LocalDate> daysSoftened(AgreedGoalpost agreed) {
    return agreed.days(
        move -> move.before().kind() == Kind.COMMITTED && move.after().kind() != Kind.COMMITTED);
  }

  private static Finding softened(Facts facts, Objective objective, AgreedGoalpost agreed) {
    return INFO.finding(
        FindingClass.GROSS,
        FindingPlaces.of(facts.graph(), objective, "kind"),
        message(facts, objective, agreed),
        Edit.of("rule.moved-goalposts.softened-edit"));
  }

  private static Message message(Facts facts, Objective objective, AgreedGoalpost agreed) {
    OptionalDouble score = facts.scores().of(objective).score();
    String kind = agreed.now().kind().word();
    List<LocalDate> days = daysSoftened(agreed);
    return score.isEmpty()
        ? Message.of("rule.moved-goalposts.softened", objective, kind, days)
        : Message.of(
            "rule.moved-goalposts.softened-score",
            objective,
            kind,
            days,
            facts.share(score.getAsDouble()),
            new Figure.Share(1),
            new Figure.Share(facts.settings().grades().greenFrom()));
  }
}
