package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Organisations;

/** The rules about sums and about shared metrics. */
class NumbersTest {
  private static Organisations.Files files() {
    return Organisations.files().team("red").team("blue");
  }

  private static Organisations.Files with(
      Organisations.Files files, String id, String head, String... keyResults) {
    return files.objective(id, "red", head, "key_results: [" + String.join(", ", keyResults) + "]");
  }

  private static String numeric(String id, String fields) {
    return "{ id: %s, title: %s, %s }".formatted(id, id, fields);
  }

  /** A sum of 100 bags. */
  private static Organisations.Files sum(String head) {
    return with(
        files(), "sum", head, numeric("k", "target: 100, current: 50, unit: bags, rollup: sum"));
  }

  private static Organisations.Files part(
      Organisations.Files files, String id, String head, String fields) {
    return files.objective(
        id, "red", "supports: sum#k", head, "key_results: [" + numeric("p", fields) + "]");
  }

  private static String text(Organisations.Files files, String rule) {
    return files.report().findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .message()
        .text();
  }

  private static final String COMMITTED = "kind: committed";
  private static final String ASPIRATIONAL = "kind: aspirational";

  @Test
  void aTenthShortIsAttentionAndMoreIsGross() {
    Organisations.Files tenth =
        part(sum(COMMITTED), "a", COMMITTED, "target: 90, current: 50, unit: bags");
    assertEquals(List.of("attention 2026-q1/sum#k"), tenth.of("targets-fall-short"));
    Organisations.Files more =
        part(sum(COMMITTED), "a", COMMITTED, "target: 89, current: 50, unit: bags");
    assertEquals(List.of("gross 2026-q1/sum#k"), more.of("targets-fall-short"));
    assertEquals(
        "1 key result below k adds up to 89 bags of 100 bags: 11 bags (11 %) short.",
        text(more, "targets-fall-short"));
    assertEquals(
        List.of("attention 2026-q1/sum#k"),
        part(sum(ASPIRATIONAL), "a", COMMITTED, "target: 89, current: 50, unit: bags")
            .of("targets-fall-short"));
  }

  @Test
  void onlyTheSameUnitAddsUpWhateverItsCase() {
    assertEquals(
        List.of(),
        part(sum(COMMITTED), "a", COMMITTED, "target: 100, current: 50, unit: Bags")
            .of("targets-fall-short"));
    Organisations.Files other =
        part(sum(COMMITTED), "a", COMMITTED, "target: 100, current: 50, unit: boxes");
    assertEquals(List.of("gross 2026-q1/sum#k"), other.of("targets-fall-short"));
    assertEquals(
        "k is to add up from its supporters (100 bags), and none of them counts in that unit.",
        text(other, "targets-fall-short"));
  }

  @Test
  void changesAddUpNotTargets() {
    assertEquals(
        List.of("gross 2026-q1/sum#k"),
        part(sum(COMMITTED), "a", COMMITTED, "start: 50, target: 100, current: 75, unit: bags")
            .of("targets-fall-short"));
  }

  @Test
  void aFallAddsUpDownwards() {
    Organisations.Files fall =
        with(
            files(),
            "sum",
            COMMITTED,
            numeric("k", "start: 100, target: 0, current: 50, unit: bags, rollup: sum"));
    assertEquals(
        List.of(),
        part(fall, "a", COMMITTED, "start: 120, target: 0, current: 70, unit: bags")
            .of("targets-fall-short"));
    assertEquals(
        List.of("gross 2026-q1/sum#k"),
        part(fall, "a", COMMITTED, "start: 80, target: 0, current: 30, unit: bags")
            .of("targets-fall-short"));
  }

  @Test
  void droppedPartsDoNotCount() {
    assertEquals(
        List.of("gross 2026-q1/sum#k"),
        part(sum(COMMITTED), "a", "status: dropped", "target: 100, current: 50, unit: bags")
            .of("targets-fall-short"));
  }

  @Test
  void withoutASumNothingIsAddedUp() {
    Organisations.Files files =
        with(files(), "sum", COMMITTED, numeric("k", "target: 100, current: 50, unit: bags"));
    assertEquals(
        List.of(),
        part(files, "a", COMMITTED, "target: 1, current: 1, unit: bags").of("targets-fall-short"));
  }

  @Test
  void anAspirationalSumNeedsLessOfItsAspirationalParts() {
    String parts = "target: 100, current: 50, unit: bags";
    Organisations.Files committed = part(sum(COMMITTED), "a", ASPIRATIONAL, parts);
    assertEquals(List.of("attention 2026-q1/sum#k"), committed.of("expected-shortfall"));
    assertEquals(
        "With each aspirational supporter at 0.70, k can expect 70 bags of 100 bags: 30 bags"
            + " short.",
        text(committed, "expected-shortfall"));
    assertEquals(
        List.of(), part(sum(ASPIRATIONAL), "a", ASPIRATIONAL, parts).of("expected-shortfall"));
  }

  @Test
  void aShortfallOfTheTargetsIsNotToldAgainAsExpected() {
    assertEquals(
        List.of(),
        part(sum(COMMITTED), "a", ASPIRATIONAL, "target: 80, current: 50, unit: bags")
            .of("expected-shortfall"));
  }

  @Test
  void aKeyResultOfAnotherOwnerIsCommittedWithItsObjective() {
    Organisations.Files files =
        with(files(), "sum", COMMITTED, numeric("k", "owner: blue, target: 9, current: 5"));
    assertEquals(
        List.of(),
        part(files, "a", ASPIRATIONAL, "target: 9, current: 5").of("committed-on-aspirational"));
  }

  @Test
  void onePercentIsNoDrift() {
    String near = "target: 100, current: 50.5, unit: bags";
    String far = "target: 100, current: 50.6, unit: bags";
    assertEquals(List.of(), part(sum(COMMITTED), "a", COMMITTED, near).of("rollup-drift"));
    Organisations.Files drifted = part(sum(COMMITTED), "a", COMMITTED, far);
    assertEquals(List.of("attention 2026-q1/sum#k"), drifted.of("rollup-drift"));
    assertEquals(
        "k has gained 50 bags, what adds up to it 50.6 bags: 0.6 bags apart.",
        text(drifted, "rollup-drift"));
  }

  @Test
  void anUnknownPartIsNoDrift() {
    Organisations.Files one =
        part(sum(COMMITTED), "a", COMMITTED, "target: 100, current: 10, unit: bags");
    assertEquals(
        List.of(), part(one, "b", COMMITTED, "target: 100, unit: bags").of("rollup-drift"));
  }

  @Test
  void valuesAreComparedOnTheirLastCommonDay() {
    String own = "{ date: 2026-02-02, value: 20 }, { date: 2026-02-09, value: 50 }";
    Organisations.Files files =
        with(
            files(),
            "sum",
            COMMITTED,
            numeric("k", "target: 100, unit: bags, rollup: sum, checkins: [" + own + "]"));
    String sameDay = "target: 100, unit: bags, checkins: [{ date: 2026-02-02, value: 20 }]";
    assertEquals(List.of(), part(files, "a", COMMITTED, sameDay).of("rollup-drift"));
    String other = "target: 100, unit: bags, checkins: [{ date: 2026-02-02, value: 30 }]";
    Organisations.Files drifted = part(files, "a", COMMITTED, other);
    assertEquals(
        "k has gained 20 bags, what adds up to it 30 bags by 2 Feb 2026: 10 bags apart.",
        text(drifted, "rollup-drift"));
    String noCommonDay = "target: 100, unit: bags, checkins: [{ date: 2026-02-03, value: 50 }]";
    assertEquals(List.of(), part(files, "a", COMMITTED, noCommonDay).of("rollup-drift"));
  }

  private static Organisations.Files metric(String one, String other) {
    return with(
        with(files(), "a", COMMITTED, numeric("x", one + ", metric: m")),
        "b",
        COMMITTED,
        numeric("y", other + ", metric: m"));
  }

  @Test
  void valuesOfOneMetricAgreeOnEachDay() {
    String one =
        "target: 9, unit: h, checkins: [{ date: 2026-02-02, value: 3 }, { date: 2026-02-09, value:"
            + " 5 }]";
    Organisations.Files disagreeing = metric(one, one.replace("value: 5", "value: 6"));
    assertEquals(List.of("attention 2026-q1/b#y"), disagreeing.of("metric-disagreement"));
    assertEquals(
        "On 9 Feb 2026 y says 6 h, x says 5 h; both measure m.",
        text(disagreeing, "metric-disagreement"));
    assertEquals(
        List.of(),
        metric(one, one.replace("02-09, value: 5", "02-10, value: 6")).of("metric-disagreement"));
    assertEquals(
        List.of(), metric(one, one.replace("value: 5", "value: 5.0")).of("metric-disagreement"));
  }

  @Test
  void aUnitThatIsLeftOutDisagreesWithNone() {
    assertEquals(
        List.of(),
        metric("target: 9, current: 5, unit: h", "target: 9, current: 5")
            .of("metric-disagreement"));
  }

  @Test
  void theCardsOfBothTeamsShowAnOpposition() {
    Organisations.Files files =
        metric("target: 9, current: 5", "start: 9, target: 1, owner: blue, current: 5");
    assertEquals(List.of("gross 2026-q1/b#y"), files.of("opposed-targets"));
    assertEquals("x wants m up to 9, y wants it down to 1.", text(files, "opposed-targets"));
    assertEquals(
        List.of("blue", "red"),
        Organisations.teamsGross(files.report()).stream().map(t -> t.id()).toList());
  }

  @Test
  void aTargetThatLeavesARangeIsOpposedToIt() {
    String range = "at_least: 18, at_most: 24, current: 20";
    assertEquals(1, opposed(range, "start: 20, target: 25, current: 20"));
    assertEquals(0, opposed(range, "start: 20, target: 24, current: 20"));
    assertEquals(1, opposed(range, "start: 20, target: 17, current: 20"));
    assertEquals(0, opposed(range, "start: 30, target: 25, current: 26"));
    assertEquals(0, opposed(range, "start: 10, target: 17, current: 16"));
  }

  @Test
  void rangesWithoutACommonValueAreOpposed() {
    assertEquals(1, opposed("at_least: 5, current: 5", "at_most: 4, current: 4"));
    assertEquals(0, opposed("at_least: 5, current: 5", "at_most: 5, current: 5"));
    assertEquals(0, opposed("at_least: 5, unit: h, current: 5", "at_most: 4, unit: d, current: 4"));
  }

  private static int opposed(String one, String other) {
    return metric(one, other).of("opposed-targets").size();
  }

  @Test
  void anOppositionToTheYearIsToldInTheQuarter() {
    Organisations.Files files =
        with(files(), "b", COMMITTED, numeric("y", "start: 9, target: 1, current: 5, metric: m"))
            .objective(
                "2026/a",
                "blue",
                "key_results: [" + numeric("x", "target: 9, current: 5, metric: m") + "]");
    assertEquals(List.of("gross 2026-q1/b#y"), files.of("opposed-targets"));
    assertEquals(
        List.of("gross 2026-q1/b#y", "gross 2026/a#x"),
        java.util.stream.Stream.concat(
                files.of("opposed-targets").stream(),
                files.organisation().report("2026").findings().stream()
                    .filter(f -> f.rule().equals("opposed-targets"))
                    .map(f -> f.findingClass().word() + " " + f.subject().id()))
            .toList());
  }

  @Test
  void onlyNumbersAddUp() {
    assertEquals(
        List.of("gross 2026-q1/sum#k"),
        part(sum(COMMITTED), "a", COMMITTED, "at_least: 100, current: 50, unit: bags")
            .of("targets-fall-short"));
  }

  @Test
  void exactlyOnePercentIsNoDriftAndNothingCannotDrift() {
    String exactly = "target: 100, current: 49.5, unit: bags";
    assertEquals(List.of(), part(sum(COMMITTED), "a", COMMITTED, exactly).of("rollup-drift"));
    assertEquals(List.of(), sum(COMMITTED).of("rollup-drift"));
  }

  /** Goal 'a' counts its boxes and its bags for two sums of bags. */
  private static Organisations.Files twice(String other) {
    String bags = numeric("k", "target: 100, current: 50, unit: bags, rollup: sum");
    return with(sum(COMMITTED), "also", other, bags)
        .objective(
            "a",
            "red",
            "supports: [sum#k, also#k]",
            "key_results: ["
                + numeric("p", "target: 9, unit: boxes")
                + ", "
                + numeric("q", "target: 100, unit: bags")
                + "]");
  }

  @Test
  void onlyTheKeyResultThatCountsTwiceIsNamed() {
    assertEquals(List.of("attention 2026-q1/a#q"), twice(COMMITTED).of("double-counting"));
    assertEquals(List.of(), twice("status: dropped").of("double-counting"));
  }

  @Test
  void aKeyResultWithoutAUnitSaysNothingAgainstOneThatHasOne() {
    String named = "target: 9, unit: h, current: 3";
    assertEquals(List.of(), metric(named, "target: 9, current: 3").of("metric-disagreement"));
    assertEquals(List.of(), metric("target: 9, current: 3", named).of("metric-disagreement"));
  }
}
