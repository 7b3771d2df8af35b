package plumbline.alignment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;

/** A key result or one of its milestones falls due on a day that its cycle does not have. */
public final class DueOutsideCycle implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("due-outside-cycle", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .flatMap(
            objective ->
                facts.keyResults(objective).stream()
                    .flatMap(keyResult -> finding(facts, objective, keyResult).stream()))
        .toList();
  }

  private Optional<Finding> finding(Facts facts, Objective objective, KeyResult keyResult) {
    Cycle cycle = facts.cycle();
    Optional<LocalDate> outside = keyResult.due().filter(day -> !cycle.contains(day));
    String field = outside.isPresent() ? "due" : "milestones";
    return outside
        .or(() -> milestones(keyResult).filter(day -> !cycle.contains(day)).findFirst())
        .map(
            day ->
                INFO.finding(
                    FindingClass.ATTENTION,
                    FindingPlaces.of(facts.graph(), objective, keyResult, field),
                    message(cycle, new OwnedKeyResult(objective, keyResult), day),
                    Edit.of("rule.due-outside-cycle.edit", cycle.start(), cycle.end())));
  }

  private static Stream<LocalDate> milestones(KeyResult keyResult) {
    return keyResult.measure() instanceof Measure.Milestones milestones
        ? milestones.list().stream().flatMap(one -> one.due().stream())
        : Stream.empty();
  }

  private static Message message(Cycle cycle, OwnedKeyResult of, LocalDate day) {
    return Message.of(
        "rule.due-outside-cycle.found",
        of,
        of.keyResult().due().filter(day::equals).isPresent(),
        day,
        cycle.title(),
        cycle.start(),
        cycle.end());
  }
}
