package plumbline.alignment.rules;

import java.util.List;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.FindingPlaces;
import plumbline.alignment.Message;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.link.OwnedKeyResult;
import plumbline.model.Measure;

/** A key result without a number or a stage: nobody can tell when it is reached. */
public final class KrNotMeasurable implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("kr-not-measurable");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts
        .liveKeyResults()
        .filter(one -> one.keyResult().measure() instanceof Measure.None)
        .map(one -> finding(facts, one))
        .toList();
  }

  private Finding finding(Facts facts, OwnedKeyResult one) {
    return INFO.finding(
        FindingClass.NOTE,
        FindingPlaces.of(facts.graph(), one.objective(), one.keyResult(), "title"),
        Message.of("rule.kr-not-measurable.found", one),
        Edit.of("rule.kr-not-measurable.edit"));
  }
}
