package plumbline.change;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plumbline.change.Differences.Member;
import plumbline.model.CheckIn;
import plumbline.model.KeyResult;
import plumbline.model.Kpi;
import plumbline.model.Measure;
import plumbline.model.Objective;

/** Compares two states of a key result. */
record KeyResultChanges(KeyResultPair pair, RefKeys namings, Differences objective) {

  void collect(Objective of) {
    if (pair.before().isEmpty()) {
      KeyResult is = pair.after().orElseThrow();
      objective.of(pair.name(), is.lines()).whole(Aspect.ADDED, is.lines().start());
    } else if (pair.after().isEmpty()) {
      objective.of(pair.name(), of.lines()).whole(Aspect.REMOVED, of.lines().of("key_results"));
    } else {
      KeyResult is = pair.after().get();
      compare(pair.before().get(), is, objective.of(pair.name(), is.lines()));
    }
  }

  private void compare(KeyResult was, KeyResult is, Differences found) {
    found.field(
        Aspect.OWNER,
        "owner",
        was.owner().map(namings.before()::of),
        is.owner().map(namings.after()::of));
    measure(was, is, found);
    agreement(was, is, found);
    found.parts(checkIns(was), checkIns(is), Aspect.CHECK_IN);
    found.field(
        Aspect.CURRENT,
        "current",
        was.current().map(value -> amount(value, was)),
        is.current().map(value -> amount(value, is)));
    found.number(Aspect.GRADE, "score", was.grade(), is.grade());
    found.parts(kpis(was, KeyResultChanges::aim), kpis(is, KeyResultChanges::aim), Aspect.KPI);
    Differences.common(
        values(was),
        values(is),
        (one, now) -> found.add(Aspect.KPI_VALUE, of(one), of(now), now.at()));
    found.text(Aspect.TITLE, "title", was.title(), is.title());
    found.list(Aspect.WORK, ObjectiveChanges.work(was.work()), ObjectiveChanges.work(is.work()));
  }

  private static void agreement(KeyResult was, KeyResult is, Differences found) {
    found.field(Aspect.DUE, "due", was.due().map(Value.Day::new), is.due().map(Value.Day::new));
    found.number(Aspect.WEIGHT, "weight", Optional.of(was.weight()), Optional.of(is.weight()));
    found.text(Aspect.STATUS, "status", was.status().word(), is.status().word());
    found.text(Aspect.PACE, "pace", word(was.pace()), word(is.pace()));
    found.text(Aspect.METRIC, "metric", was.metric(), is.metric());
    found.text(Aspect.ROLLUP, "rollup", rollup(was), rollup(is));
  }

  private void measure(KeyResult was, KeyResult is, Differences found) {
    found.text(Aspect.MEASURE, "target", was.measure().name(), is.measure().name());
    bound(found, Aspect.START, "start", was, is, KeyResultChanges::start);
    bound(found, Aspect.TARGET, "target", was, is, KeyResultChanges::target);
    bound(found, Aspect.AT_LEAST, "at_least", was, is, KeyResultChanges::atLeast);
    bound(found, Aspect.AT_MOST, "at_most", was, is, KeyResultChanges::atMost);
    if (was.measure() instanceof Measure.YesNo before
        && is.measure() instanceof Measure.YesNo now) {
      found.text(Aspect.DONE, "done", yes(before.done()), yes(now.done()));
    }
    milestones(was, is, found);
  }

  private static void bound(
      Differences found,
      Aspect aspect,
      String field,
      KeyResult was,
      KeyResult is,
      Function<Measure, Optional<BigDecimal>> of) {
    found.field(
        aspect,
        field,
        of.apply(was.measure()).map(value -> amount(value, was)),
        of.apply(is.measure()).map(value -> amount(value, is)));
  }

  private static Optional<BigDecimal> start(Measure measure) {
    return measure instanceof Measure.Numeric of ? Optional.of(of.start()) : Optional.empty();
  }

  private static Optional<BigDecimal> target(Measure measure) {
    return measure instanceof Measure.Numeric of ? Optional.of(of.target()) : Optional.empty();
  }

  private static Optional<BigDecimal> atLeast(Measure measure) {
    return measure instanceof Measure.Threshold of ? of.atLeast() : Optional.empty();
  }

  private static Optional<BigDecimal> atMost(Measure measure) {
    return measure instanceof Measure.Threshold of ? of.atMost() : Optional.empty();
  }

  private static void milestones(KeyResult was, KeyResult is, Differences found) {
    Map<String, Measure.Milestone> before = milestones(was);
    Map<String, Measure.Milestone> after = milestones(is);
    found.list(Aspect.MILESTONE, titles(before, was), titles(after, is));
    Differences.common(
        before,
        after,
        (one, now) -> {
          found.add(Aspect.MILESTONE_DUE, due(one), due(now), is.lines().of("milestones"));
          found.add(Aspect.MILESTONE_DONE, done(one), done(now), is.lines().of("milestones"));
        });
  }

  private static Map<String, Measure.Milestone> milestones(KeyResult of) {
    Map<String, Measure.Milestone> map = new LinkedHashMap<>();
    if (of.measure() instanceof Measure.Milestones milestones) {
      milestones.list().forEach(one -> map.putIfAbsent(one.title(), one));
    }
    return map;
  }

  private static List<Member> titles(Map<String, Measure.Milestone> of, KeyResult keyResult) {
    return of.keySet().stream()
        .map(
            title ->
                new Member(
                    title,
                    new Value.Part(title, Optional.empty()),
                    keyResult.lines().of("milestones")))
        .toList();
  }

  private static Optional<Value> due(Measure.Milestone of) {
    return of.due().map(day -> new Value.Part(of.title(), Optional.of(new Value.Day(day))));
  }

  private static Optional<Value> done(Measure.Milestone of) {
    return Optional.of(new Value.Part(of.title(), Optional.of(new Value.Text(yes(of.done())))));
  }

  private static List<Member> checkIns(KeyResult of) {
    return of.checkIns().stream().map(one -> checkIn(one, of)).toList();
  }

  private static Member checkIn(CheckIn one, KeyResult of) {
    Value said =
        new Value.Measured(
            one.date(),
            one.value().map(value -> amount(value, of)),
            one.confidence().map(BigDecimal::stripTrailingZeros),
            one.note().map(String::strip),
            one.outlook());
    return new Member(one.date().toString(), said, one.at());
  }

  private static List<Member> kpis(KeyResult of, Function<Kpi, Value> value) {
    return of.kpis().stream()
        .map(
            kpi ->
                new Member(
                    kpi.title(),
                    new Value.Part(kpi.title(), Optional.of(value.apply(kpi))),
                    kpi.at()))
        .toList();
  }

  private static Value aim(Kpi kpi) {
    return new Value.Amount(kpi.target(), kpi.unit());
  }

  private static Map<String, Kpi> values(KeyResult of) {
    Map<String, Kpi> map = new LinkedHashMap<>();
    of.kpis().forEach(kpi -> map.putIfAbsent(kpi.title(), kpi));
    return map;
  }

  private static Optional<Value> of(Kpi kpi) {
    return kpi.current()
        .map(now -> new Value.Part(kpi.title(), Optional.of(new Value.Amount(now, kpi.unit()))));
  }

  private static Value.Amount amount(BigDecimal number, KeyResult of) {
    return new Value.Amount(number, of.measure().unit());
  }

  private static String word(KeyResult.Pace pace) {
    return pace.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> rollup(KeyResult of) {
    return of.sumsUp() ? Optional.of("sum") : Optional.empty();
  }

  private static String yes(boolean done) {
    return done ? "yes" : "no";
  }
}
