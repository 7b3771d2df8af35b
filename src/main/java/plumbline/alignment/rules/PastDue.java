package plumbline.alignment.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
import plumbline.model.Measure.Milestone;

/** A milestone, or a yes-or-no, whose day has passed and which nobody has ticked off. */
public final class PastDue implements Rule {
  private static final RuleInfo INFO = RuleInfo.consistency("past-due", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return facts.running().stream().flatMap(one -> finding(facts, one).stream()).toList();
  }

  private static Optional<Finding> finding(Facts facts, OwnedKeyResult one) {
    Measure measure = one.keyResult().measure();
    LocalDate due = facts.due(one.objective(), one.keyResult());
    if (measure instanceof Measure.YesNo yesNo) {
      return !yesNo.done() && due.isBefore(facts.asOf())
          ? Optional.of(finding(facts, one, message(facts, one, due), "done"))
          : Optional.empty();
    }
    return measure instanceof Measure.Milestones milestones
        ? milestone(facts, one, milestones, due)
        : Optional.empty();
  }

  /** One finding a key result: the first milestone that is late, and how many others are. */
  private static Optional<Finding> milestone(
      Facts facts, OwnedKeyResult one, Measure.Milestones of, LocalDate last) {
    List<Milestone> late =
        of.list().stream()
            .filter(stage -> !stage.done())
            .filter(stage -> stage.due().orElse(last).isBefore(facts.asOf()))
            .toList();
    if (late.isEmpty()) {
      return Optional.empty();
    }
    Milestone first = late.get(0);
    LocalDate due = first.due().orElse(last);
    Message message =
        Message.of(
            "rule.past-due.milestone",
            first.title(),
            one,
            due,
            ChronoUnit.DAYS.between(due, facts.asOf()),
            late.size() - 1);
    return Optional.of(finding(facts, one, message, "milestones"));
  }

  private static Message message(Facts facts, OwnedKeyResult one, LocalDate due) {
    return Message.of("rule.past-due.found", one, due, ChronoUnit.DAYS.between(due, facts.asOf()));
  }

  private static Finding finding(Facts facts, OwnedKeyResult one, Message message, String field) {
    return INFO.finding(
        FindingClass.ATTENTION,
        FindingPlaces.of(facts.graph(), one.objective(), one.keyResult(), field),
        message,
        Edit.of("rule.past-due.edit"));
  }
}
