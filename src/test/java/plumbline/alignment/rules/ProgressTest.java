package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Finding;
import plumbline.alignment.Organisations;

/**
 * The rules about values. On 10 February 0.449 of a key result that is due at the end of the
 * quarter is expected.
 */
class ProgressTest {
  private static Organisations.Files with(String... keyResults) {
    return Organisations.files()
        .team("red")
        .objective("a", "red", "key_results: [" + String.join(", ", keyResults) + "]");
  }

  private static String keyResult(String fields) {
    return "{ id: k, title: k, " + fields + " }";
  }

  private static Finding only(Organisations.Files files, String rule) {
    List<Finding> found =
        files.report().findings().stream().filter(f -> f.rule().equals(rule)).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static int count(String rule, String fields) {
    return with(keyResult(fields)).of(rule).size();
  }

  private static String checked(String value, String confidence) {
    return "target: 100, checkins: [{ date: 2026-02-09, value: %s, confidence: %s }]"
        .formatted(value, confidence);
  }

  @Test
  void confidenceContradictsAGapOfMoreThanAQuarter() {
    assertEquals(1, count("contradiction", checked("19", "0.7")));
    assertEquals(0, count("contradiction", checked("20", "0.7")));
    assertEquals(0, count("contradiction", checked("19", "0.69")));
    assertEquals(0, count("contradiction", checked("19", "0.7") + ", pace: end-loaded"));
    assertEquals(0, count("contradiction", checked("19", "0.7") + ", status: done"));
    assertEquals(0, count("contradiction", checked("19", "0.7") + ", score: 0.1"));
    assertEquals(
        "k: confidence 0.70 says on track; progress 0.19 is 0.26 below the 0.45 expected today.",
        only(with(keyResult(checked("19", "0.7"))), "contradiction").message().text());
  }

  @Test
  void aThresholdContradictsNobody() {
    String fields = "at_least: 5, checkins: [{ date: 2026-02-09, value: 4, confidence: 0.9 }]";
    assertEquals(0, count("contradiction", fields));
  }

  @Test
  void gradesOfAPastCycleContradictNobody() {
    Organisations.Files files =
        with(keyResult(checked("19", "0.7")))
            .with("site.yaml", "as_of: 2026-04-01\ncurrent_cycle: 2026-q1\n");
    assertEquals(List.of(), files.of("contradiction"));
    assertEquals(List.of(), files.of("stale"));
  }

  @Test
  void severalOldValuesOfAnObjectiveAreOneFinding() {
    Organisations.Files files =
        with(
            keyResult("target: 9, checkins: [{ date: 2026-01-05, value: 1 }]"),
            "{ id: l, title: l, target: 9 }",
            "{ id: m, title: m, target: 9, current: 4 }");
    assertEquals(
        "2 of 3 key results of a have no value of the last 30 days: k and l.",
        only(files, "stale").message().text());
  }

  @Test
  void aSingleOldValueIsToldWithItsAge() {
    Finding old =
        only(with(keyResult("target: 9, checkins: [{ date: 2026-01-05, value: 1 }]")), "stale");
    assertEquals(
        "k: the last value is of 5 Jan 2026, 36 days old; the limit is 30 days.",
        old.message().text());
    assertEquals("- { date: 2026-02-10, value: … }", old.edit().change().orElseThrow().added());
    assertEquals(
        "k: no value yet, 40 days after the cycle began; the limit is 30 days.",
        only(with(keyResult("target: 9")), "stale").message().text());
  }

  @Test
  void halfTheWeightOutdatedMakesAWatermelonToo() {
    String old = "{ id: o, title: o, target: 10, checkins: [{ date: 2026-01-05, value: 10 }], %s }";
    String outdated =
        "{ id: o, title: o, target: 10, %s, checkins: [{ date: 2026-01-05, value: 4 }] }";
    String done = "{ id: d, title: d, target: 10, current: 9 }";
    assertEquals(List.of(), with(old.formatted("weight: 1"), done).of("watermelon"));
    Organisations.Files half = with(outdated.formatted("weight: 1"), done);
    assertEquals(List.of("attention 2026-q1/a"), half.of("watermelon"));
    assertEquals(
        "a is on track at 0.65, and 1 of its 2 key results (50 % of the weight) is off track or"
            + " outdated: o.",
        only(half, "watermelon").message().text());
    assertEquals(List.of(), with(outdated.formatted("weight: 0.9"), done).of("watermelon"));
  }

  @Test
  void aRedObjectiveIsNoWatermelon() {
    assertEquals(List.of(), with(keyResult("target: 10, current: 0")).of("watermelon"));
  }

  private static String kpi(String keyResult, String kpi) {
    return keyResult + ", kpis: [{ title: x, start: 0, target: 100, " + kpi + " }]";
  }

  @Test
  void kpisAreMetWhileTheirKeyResultIsBehind() {
    assertEquals(1, count("kpi-contradiction", kpi("target: 100, current: 17", "current: 100")));
    assertEquals(0, count("kpi-contradiction", kpi("target: 100, current: 21", "current: 100")));
    assertEquals(0, count("kpi-contradiction", kpi("target: 100, current: 17", "current: 99")));
    assertEquals(0, count("kpi-contradiction", kpi("target: 100, current: 17", "unit: x")));
  }

  @Test
  void kpisAreMissedWhereTheyLagBehindAGreenKeyResult() {
    String green = "target: 100, current: 50";
    assertEquals(1, count("kpi-contradiction", kpi(green, "current: 24")));
    assertEquals(0, count("kpi-contradiction", kpi(green, "current: 26")));
    assertEquals(0, count("kpi-contradiction", kpi("target: 100, current: 40", "current: 1")));
    assertEquals(
        "Its only KPI is missed, and k is on track: progress 0.50 of 0.45 expected today.",
        only(with(keyResult(kpi(green, "current: 24"))), "kpi-contradiction").message().text());
  }

  private static String trend(String values, String confidence) {
    String[] v = values.split(" ");
    StringBuilder checkIns = new StringBuilder();
    for (int i = 0; i < v.length; i++) {
      checkIns.append(
          "{ date: %s, value: %s, confidence: %s }, "
              .formatted(java.time.LocalDate.of(2026, 1, 5).plusDays(7L * i), v[i], confidence));
    }
    return "target: 100, due: 2026-03-30, checkins: [" + checkIns + "]";
  }

  @Test
  void theLineThroughTheLastValuesLeadsToTheDueDate() {
    assertEquals(0, count("against-the-trend", trend("20 25 30 35", "0.7")));
    assertEquals(1, count("against-the-trend", trend("19 24 29 34", "0.7")));
    assertEquals(0, count("against-the-trend", trend("19 24 29 34", "0.6")));
    assertEquals(0, count("against-the-trend", trend("19 24", "0.7")));
    assertEquals(0, count("against-the-trend", trend("19 24 29 34", "0.7") + ", pace: end-loaded"));
    assertEquals(
        "k: the line through the last 4 values leads to 79 on 30 Mar 2026, 21 % of the way short"
            + " of 100, at a confidence of 0.70.",
        only(with(keyResult(trend("19 24 29 34", "0.7"))), "against-the-trend").message().text());
  }

  @Test
  void onlyTheLastValuesMakeTheLine() {
    assertEquals(0, count("against-the-trend", trend("0 0 10 20 30", "0.7")));
    assertEquals(1, count("against-the-trend", trend("40 40 40 40 40", "0.7")));
  }

  @Test
  void whatIsReachedHasNoTrend() {
    assertEquals(0, count("against-the-trend", trend("100 100 100", "0.7")));
  }

  @Test
  void aRedKeyResultIsBehindHoweverSmallTheGapAndAnOldValueSaysNothing() {
    String due = "target: 100, due: 2026-07-19, ";
    assertEquals(1, count("kpi-contradiction", kpi(due + "current: 5", "current: 100")));
    assertEquals(0, count("kpi-contradiction", kpi(due + "current: 12", "current: 100")));
    String old = "target: 100, checkins: [{ date: 2026-01-05, value: 2 }]";
    assertEquals(0, count("kpi-contradiction", kpi(old, "current: 100")));
  }

  @Test
  void aKpiIsMissedFromMoreThanTheGapAndWhereItIsKnown() {
    String green = "target: 100, current: 50";
    assertEquals(0, count("kpi-contradiction", kpi(green, "current: 25")));
    assertEquals(0, count("kpi-contradiction", kpi(green, "unit: x")));
  }

  @Test
  void aRedKeyResultMakesAWatermelonWhateverItsWeight() {
    String red = "{ id: r, title: r, target: 10, current: 0, weight: 0.1 }";
    String green = "{ id: g, title: g, target: 10, current: 9 }";
    assertEquals(List.of("attention 2026-q1/a"), with(red, green).of("watermelon"));
    assertEquals(List.of(), with(red.replace(" }", ", status: dropped }"), green).of("watermelon"));
  }

  @Test
  void aGradeWithoutKeyResultsHidesNothing() {
    assertEquals(
        List.of(), Organisations.files().objective("a", "company", "score: 0.9").of("watermelon"));
  }

  @Test
  void whatIsGradedOrDoneAsAWholeHasNoMoreToCome() {
    Organisations.Files files = with(keyResult(checked("19", "0.7")));
    String keyResults = "key_results: [" + keyResult(checked("19", "0.7")) + "]";
    assertEquals(1, files.of("contradiction").size());
    assertEquals(
        List.of(), files.objective("a", "red", "score: 0.3", keyResults).of("contradiction"));
    assertEquals(
        List.of(), files.objective("a", "red", "status: done", keyResults).of("contradiction"));
  }

  @Test
  void aThresholdHasNoTrend() {
    assertEquals(
        0,
        count(
            "against-the-trend",
            trend("19 24 29 34", "0.7").replace("target: 100", "at_least: 100")));
  }

  @Test
  void whatIsReachedTodayHasNoTrendHoweverItFell() {
    assertEquals(0, count("against-the-trend", trend("190 160 130 100", "0.7")));
    assertEquals(1, count("against-the-trend", trend("189 159 129 99", "0.7")));
  }
}
