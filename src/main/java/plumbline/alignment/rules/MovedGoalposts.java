package plumbline.alignment.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Figures;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.Places;
import plumbline.alignment.RuleInfo;
import plumbline.history.Goalpost;
import plumbline.history.KeyResultHistory;
import plumbline.link.OwnedKeyResult;
import plumbline.model.KeyResult;
import plumbline.model.Kind;
import plumbline.model.Measure;
import plumbline.model.Measure.Milestone;
import plumbline.model.Objective;

/**
 * Less is asked than was agreed, and the commits that moved it do not say why.
 *
 * <p>What stands now is held against what stood when the grace ended, or against the last move with
 * a reason: a move that was taken back is none. Before the grace has ended, and in another cycle,
 * goals are agreed anew.
 */
public final class MovedGoalposts implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("moved-goalposts", "Moved goalposts")
          .finds(
              "history shows, after the grace, a smaller change, a later date or committed made aspirational, with no reason given",
              FindingClass.GROSS,
              "attention; gross where committed");

  private static final String ACCEPT = " 'accept: [{ rule: moved-goalposts, reason: … }]'.";

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

  private static Optional<Agreed> agreed(Facts facts, Objective objective, KeyResult keyResult) {
    LocalDate settled = facts.cycle().start().plusDays(facts.settings().alignment().graceDays());
    return facts
        .history()
        .of(objective)
        .of(keyResult)
        .map(KeyResultHistory::moves)
        .map(moves -> Agreed.since(settled, Goalpost.of(objective, keyResult), moves));
  }

  private static Optional<Finding> moved(Facts facts, OwnedKeyResult one) {
    return agreed(facts, one.objective(), one.keyResult())
        .flatMap(agreed -> moved(facts, one, agreed));
  }

  /** What is not committed yet has no day, and may still be given a reason. */
  private static Optional<Finding> moved(Facts facts, OwnedKeyResult one, Agreed agreed) {
    LocalDate end = facts.cycle().end();
    List<Easing> easings = Easing.between(agreed.goalpost(), agreed.now(), end);
    List<LocalDate> days =
        agreed.days(move -> !Easing.between(move.before(), move.after(), end).isEmpty());
    if (easings.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    boolean comparable = easings.stream().allMatch(Easing::comparable);
    boolean committed = agreed.firstKind() == Kind.COMMITTED;
    String scores = comparable ? scores(facts, one.keyResult(), agreed.goalpost().measure()) : "";
    return Optional.of(
        INFO.finding(
            committed && comparable ? FindingClass.GROSS : FindingClass.ATTENTION,
            Places.of(facts.graph(), one.objective(), one.keyResult(), easings.get(0).field()),
            Message.of(
                "{}: {}, changed on {} with no reason given.{}",
                one,
                easings.stream().map(Easing::words).collect(Collectors.joining(", ")),
                days,
                scores),
            edit(easings)));
  }

  private static String scores(Facts facts, KeyResult keyResult, Measure agreed) {
    OptionalDouble was = facts.scores().scoreUnder(asDone(agreed, keyResult.measure()), keyResult);
    OptionalDouble is = facts.scores().scoreUnder(keyResult.measure(), keyResult);
    if (was.isEmpty() || is.isEmpty()) {
      return "";
    }
    String under = Figures.share(was.getAsDouble());
    String now = Figures.share(is.getAsDouble());
    return under.equals(now)
        ? " The score is " + now + " under both."
        : " Score under the original " + under + ", under the current " + now + ".";
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

  private static Edit edit(List<Easing> easings) {
    return Edit.of(
        "Put '"
            + easings.get(0).field()
            + ":' back, or say why: with a check-in that has a note, or a line 'Reason: …' in the commit's message, in the commit that moves it; afterwards with"
            + ACCEPT);
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

  private static List<LocalDate> daysSoftened(Agreed agreed) {
    return agreed.days(
        move -> move.before().kind() == Kind.COMMITTED && move.after().kind() != Kind.COMMITTED);
  }

  private static Finding softened(Facts facts, Objective objective, Agreed agreed) {
    return INFO.finding(
        FindingClass.GROSS,
        Places.of(facts.graph(), objective, "kind"),
        Message.of(
            "{} was committed and is {} now, changed on {} with no reason given.{}",
            objective,
            agreed.now().kind().word(),
            daysSoftened(agreed),
            score(facts, objective)),
        Edit.of("Make it 'kind: committed' again, or say why with" + ACCEPT));
  }

  private static String score(Facts facts, Objective objective) {
    OptionalDouble score = facts.scores().of(objective).score();
    return score.isEmpty()
        ? ""
        : " Score %s: of 1.00 under the original, of %s under the current."
            .formatted(
                Figures.share(score.getAsDouble()),
                Figures.share(facts.settings().grades().greenFrom()));
  }
}
