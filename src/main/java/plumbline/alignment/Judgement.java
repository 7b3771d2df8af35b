package plumbline.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.config.RuleSettings.Level;
import plumbline.model.Acceptance;
import plumbline.model.Objective;

/** What the settings, the grace and the authors' acceptances make of a rule's findings. */
record Judgement(Facts facts) {

  /** The findings of a rule as they stand; none where the site switches it off. */
  Stream<Finding> of(Rule rule) {
    RuleUse use = use(rule.info());
    return use.off()
        ? Stream.empty()
        : rule.findings(facts).stream().map(finding -> judged(finding, use));
  }

  RuleUse use(RuleInfo info) {
    java.util.Map<String, Double> values = new java.util.LinkedHashMap<>();
    info.settings().keySet().forEach(name -> values.put(name, facts.value(info, name)));
    return new RuleUse(info, level(info.id()), isOff(info.id()), values);
  }

  private Finding judged(Finding finding, RuleUse use) {
    FindingClass named = use.level().orElse(finding.findingClass());
    boolean forming = facts.isForming() && use.info().group() == RuleInfo.Group.ALIGNMENT;
    return finding.as(forming ? FindingClass.NOTE : named).accepted(acceptance(finding));
  }

  private boolean isOff(String rule) {
    return facts.settings().rule(rule).isOff();
  }

  private Optional<FindingClass> level(String rule) {
    return facts.settings().rule(rule).level().flatMap(Judgement::asClass);
  }

  private static Optional<FindingClass> asClass(Level level) {
    return switch (level) {
      case OFF -> Optional.empty();
      case INFO -> Optional.of(FindingClass.NOTE);
      case WARNING -> Optional.of(FindingClass.ATTENTION);
      case ERROR -> Optional.of(FindingClass.GROSS);
    };
  }

  /** The acceptance in the subject's own file, or in that of any member of a cluster. */
  private Optional<Acceptance> acceptance(Finding finding) {
    return written(finding.subject())
        .filter(one -> one.rule().equals(finding.rule()))
        .filter(one -> one.until().filter(last -> last.isBefore(facts.asOf())).isEmpty())
        .findFirst();
  }

  private static Stream<Acceptance> written(Subject subject) {
    if (subject instanceof Subject.OfTeam of) {
      return of.team().accepted().stream();
    }
    return subject.about().stream().map(Objective::accepted).flatMap(List::stream);
  }
}
