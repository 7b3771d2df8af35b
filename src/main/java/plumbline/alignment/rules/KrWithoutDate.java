package plumbline.alignment.rules;

import java.time.LocalDate;
import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.model.KeyResult;
import plumbline.model.Measure;
import plumbline.model.Objective;

/** An objective none of whose key results names a day; they all count as due at the cycle's end. */
public final class KrWithoutDate implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("kr-without-date");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.live().stream()
        .filter(one -> !facts.keyResults(one).isEmpty())
        .filter(one -> facts.keyResults(one).stream().noneMatch(KrWithoutDate::hasDate))
        .map(one -> finding(facts, one))
        .toList();
  }

  /** Whether a day is written, for the key result or for one of its milestones. */
  static boolean hasDate(KeyResult keyResult) {
    return keyResult.due().isPresent()
        || keyResult.measure() instanceof Measure.Milestones milestones
            && milestones.list().stream().anyMatch(one -> one.due().isPresent());
  }

  private Finding finding(Facts facts, Objective objective) {
    int n = facts.keyResults(objective).size();
    LocalDate end = facts.cycle().end();
    Message message =
        n == 1
            ? Message.of("rule.kr-without-date.one", objective, end)
            : Message.of("rule.kr-without-date.none", n, objective, end);
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.of(facts.graph(), objective, "key_results"),
        message,
        Edit.of("rule.kr-without-date.edit"));
  }
}
