package plumbline.alignment.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.alignment.Edit;
import plumbline.alignment.Facts;
import plumbline.alignment.Finding;
import plumbline.alignment.FindingClass;
import plumbline.alignment.Message;
import plumbline.alignment.RollupSum;
import plumbline.alignment.Rule;
import plumbline.alignment.RuleInfo;
import plumbline.alignment.rules.aid.Gains;
import plumbline.alignment.rules.aid.Metrics;
import plumbline.link.OwnedKeyResult;
import plumbline.model.CheckIn;

/**
 * One metric in different units, or with different values on the same day.
 *
 * <p>A unit that is left out disagrees with none.
 */
public final class MetricDisagreement implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.consistency("metric-disagreement", FindingClass.ATTENTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A value of a metric on a day, and whose it is. */
  private record Reading(OwnedKeyResult of, BigDecimal value) {}

  @Override
  public List<Finding> findings(Facts facts) {
    return Metrics.shared(facts).values().stream()
        .flatMap(sharers -> findings(facts, sharers).stream())
        .toList();
  }

  private List<Finding> findings(Facts facts, List<OwnedKeyResult> sharers) {
    Map<LocalDate, Reading> first = new HashMap<>();
    List<Finding> found = new ArrayList<>();
    Optional<OwnedKeyResult> named =
        sharers.stream().filter(one -> !unit(one).isEmpty()).findFirst();
    for (OwnedKeyResult one : sharers) {
      Optional<Finding> units = named.flatMap(other -> units(facts, other, one));
      units
          .or(() -> values(facts, one, first))
          .filter(f -> isOwn(facts, one))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isOwn(Facts facts, OwnedKeyResult one) {
    return Metrics.isOwn(facts, one.objective());
  }

  private static String unit(OwnedKeyResult one) {
    return one.keyResult().measure().unit().strip();
  }

  private Optional<Finding> units(Facts facts, OwnedKeyResult first, OwnedKeyResult one) {
    return unit(one).isEmpty() || RollupSum.isSameUnit(unit(first), unit(one))
        ? Optional.empty()
        : Optional.of(
            finding(
                facts,
                List.of(first, one),
                Message.of(
                    "rule.metric-disagreement.units",
                    one,
                    one.keyResult().metric().orElseThrow(),
                    unit(one),
                    first,
                    unit(first))));
  }

  private Optional<Finding> values(Facts facts, OwnedKeyResult one, Map<LocalDate, Reading> first) {
    Optional<CheckIn> differing =
        Gains.known(facts, one)
            .filter(checkIn -> differs(one, checkIn, first))
            .reduce((earlier, later) -> later);
    return differing.map(checkIn -> values(facts, one, checkIn, first.get(checkIn.date())));
  }

  private static boolean differs(
      OwnedKeyResult one, CheckIn checkIn, Map<LocalDate, Reading> first) {
    BigDecimal value = checkIn.value().orElseThrow();
    Reading known = first.computeIfAbsent(checkIn.date(), day -> new Reading(one, value));
    return known.of() != one && known.value().compareTo(value) != 0;
  }

  private Finding values(Facts facts, OwnedKeyResult one, CheckIn checkIn, Reading known) {
    return finding(
        facts,
        List.of(known.of(), one),
        Message.of(
            "rule.metric-disagreement.values",
            checkIn.date(),
            one,
            Message.quantity(checkIn.value().orElseThrow(), unit(one)),
            known.of(),
            Message.quantity(known.value(), unit(known.of())),
            one.keyResult().metric().orElseThrow()));
  }

  private Finding finding(Facts facts, List<OwnedKeyResult> both, Message message) {
    return INFO.finding(
        FindingClass.ATTENTION,
        Metrics.place(facts, both.get(0), both.get(1)),
        message,
        Edit.of("rule.metric-disagreement.edit"));
  }
}
