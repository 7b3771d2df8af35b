package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Organisations;

/** The rules about days: who is late, by how much, and when it is gross. */
class DatesTest {
  private static final String LATER =
      "{ id: k, title: k, due: 2026-03-01, target: 10, current: 6 }";

  /** A committed objective of which a key result falls due on 15 February. */
  private static Organisations.Files top(String... lines) {
    String[] all = java.util.Arrays.copyOf(lines, lines.length + 1);
    all[lines.length] =
        "key_results: [{ id: k, title: soon, due: 2026-02-15, target: 10, current: 6 }, { id: l, title: late, due: 2026-03-10, target: 10, current: 6 }]";
    return Organisations.files().team("red").objective("top", "red", all);
  }

  private static Organisations.Files supporter(
      Organisations.Files files, String id, String supports, String... keyResults) {
    return files.objective(
        id, "red", "supports: " + supports, "key_results: [" + String.join(", ", keyResults) + "]");
  }

  private static String due(String id, String day, String... more) {
    String rest = more.length == 0 ? "target: 10, current: 6" : more[0];
    return "{ id: %s, title: %s, due: %s, %s }".formatted(id, id, day, rest);
  }

  @Test
  void aLinkToTheObjectiveIsMeasuredAgainstItsLastKeyResult() {
    assertEquals(List.of(), supporter(top(), "s", "top", LATER).of("late-support"));
    assertEquals(
        List.of("gross 2026-q1/s"), supporter(top(), "s", "top#k", LATER).of("late-support"));
  }

  @Test
  void theSameDayIsInTime() {
    assertEquals(
        List.of(), supporter(top(), "s", "top#k", due("a", "2026-02-15")).of("late-support"));
  }

  @Test
  void oneOfTwoInTimeIsAttention() {
    Organisations.Files files =
        supporter(top(), "s", "top#k", due("a", "2026-02-15"), due("b", "2026-02-16"));
    assertEquals(List.of("attention 2026-q1/s"), files.of("late-support"));
    assertEquals(
        "b falls due on 16 Feb 2026, 1 day after soon, which it supports (15 Feb 2026).",
        files.report().attention().get(0).message().text());
  }

  @Test
  void anotherSupporterInTimeMakesItAttention() {
    Organisations.Files late = supporter(top(), "s", "top#k", LATER);
    String inTime = due("a", "2026-02-01");
    assertEquals(
        List.of("attention 2026-q1/s"), supporter(late, "t", "top#k", inTime).of("late-support"));
    assertEquals(
        List.of("attention 2026-q1/s"), supporter(late, "t", "top", inTime).of("late-support"));
    assertEquals(
        List.of("gross 2026-q1/s"), supporter(late, "t", "top#l", inTime).of("late-support"));
  }

  @Test
  void whatIsAspirationalCannotBeSupportedGrosslyLate() {
    assertEquals(
        List.of("attention 2026-q1/s"),
        supporter(top("kind: aspirational"), "s", "top#k", LATER).of("late-support"));
  }

  @Test
  void aDateThatOnlyFollowsFromTheCyclesEndIsNotGross() {
    assertEquals(
        List.of("attention 2026-q1/s"),
        supporter(top(), "s", "top#k", "{ id: k, title: k, target: 10, current: 6 }")
            .of("late-support"));
  }

  @Test
  void whatWasReachedInTimeIsNotLate() {
    String reached =
        due("k", "2026-03-01", "target: 10, checkins: [{ date: 2026-02-09, value: 10 }]");
    assertEquals(List.of(), supporter(top(), "s", "top#k", reached).of("late-support"));
    assertEquals(
        List.of(),
        supporter(top(), "s", "top#k", due("k", "2026-03-01", "done: true")).of("late-support"));
  }

  @Test
  void droppedKeyResultsAndTargetsAreLeftOut() {
    String dropped = due("k", "2026-03-01", "target: 10, status: dropped");
    assertEquals(List.of(), supporter(top(), "s", "top#k", dropped).of("late-support"));
    assertEquals(
        List.of(), supporter(top("status: dropped"), "s", "top#k", LATER).of("late-support"));
  }

  @Test
  void aMilestoneCanFallOutsideTheCycle() {
    Organisations.Files files =
        supporter(
            top(),
            "s",
            "top",
            "{ id: k, title: stages, milestones: [{ title: a, due: 2026-04-01 }] }");
    assertEquals(List.of("attention 2026-q1/s#k"), files.of("due-outside-cycle"));
    assertEquals(
        "stages has a milestone due on 1 Apr 2026, outside Q1 2026 (1 Jan 2026 to 31 Mar 2026).",
        text(files, "due-outside-cycle"));
  }

  private static String text(Organisations.Files files, String rule) {
    return files.report().findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .message()
        .text();
  }

  @Test
  void theFirstAndTheLastDayBelongToTheCycle() {
    assertEquals(
        List.of(),
        supporter(top(), "s", "top", due("a", "2026-01-01"), due("b", "2026-03-31"))
            .of("due-outside-cycle"));
  }

  private static Organisations.Files dependent(String kind, String... provided) {
    return Organisations.files()
        .team("red")
        .objective("p", "red", "key_results: [" + String.join(", ", provided) + "]")
        .objective("c", "red", "depends_on: p", kind, "key_results: [" + LATER + "]");
  }

  @Test
  void aLateDependencyOfACommittedObjectiveIsGross() {
    String late = due("a", "2026-03-02");
    assertEquals(
        List.of("gross 2026-q1/c"), dependent("kind: committed", late).of("late-dependency"));
    assertEquals(
        List.of("attention 2026-q1/c"),
        dependent("kind: aspirational", late).of("late-dependency"));
    assertEquals(
        List.of(), dependent("kind: committed", due("a", "2026-03-01")).of("late-dependency"));
  }

  @Test
  void theLastOfSeveralLateKeyResultsIsNamed() {
    Organisations.Files files =
        dependent("kind: committed", due("b", "2026-03-09"), due("a", "2026-03-02"));
    assertEquals(
        "b falls due on 9 Mar 2026, 8 days after c, which needs it (1 Mar 2026).",
        text(files, "late-dependency"));
  }

  @Test
  void whatIsNotLiveKeepsNobodyWaiting() {
    String late = due("a", "2026-03-02");
    assertEquals(
        List.of(),
        dependent("kind: committed", late)
            .objective("p", "red", "status: dropped", "key_results: [" + late + "]")
            .of("late-dependency"));
  }

  @Test
  void whatWasReachedInTimeKeepsNobodyWaiting() {
    String reached = due("a", "2026-03-02", "target: 10, current: 10");
    assertEquals(List.of(), dependent("kind: committed", reached).of("late-dependency"));
  }

  @Test
  void onlyTheKeyResultThatIsNeededCanBeLate() {
    Organisations.Files files =
        dependent("kind: committed", due("a", "2026-03-01"), due("b", "2026-03-09"));
    assertEquals(List.of("gross 2026-q1/c"), files.of("late-dependency"));
    assertEquals(
        List.of(),
        files
            .objective("c", "red", "depends_on: p#a", "key_results: [" + LATER + "]")
            .of("late-dependency"));
  }

  @Test
  void aKeyResultThatIsDroppedNeedsNoSupport() {
    Organisations.Files files =
        Organisations.files()
            .team("red")
            .objective(
                "top",
                "red",
                "key_results: [" + due("k", "2026-02-15", "target: 9, status: dropped") + "]");
    assertEquals(List.of(), supporter(files, "s", "top#k", LATER).of("late-support"));
  }

  @Test
  void supportInTimeHelpsOnlyItsOwnGoal() {
    Organisations.Files files =
        supporter(
            supporter(supporter(top(), "s", "top#k", LATER), "t", "top#k", due("a", "2026-02-01")),
            "u",
            "top#l",
            due("a", "2026-03-20"));
    assertEquals(List.of("gross 2026-q1/u", "attention 2026-q1/s"), files.of("late-support"));
  }

  /** A key result for 15 February that has one value at each of these days, seen on the 20th. */
  private static List<String> lateOnTheTwentieth(String checkIns) {
    String reached = due("k", "2026-03-01", "target: 10, checkins: [" + checkIns + "]");
    return supporter(top(), "s", "top#k", reached)
        .with("site.yaml", "as_of: 2026-02-20\ncurrent_cycle: 2026-q1\n")
        .of("late-support");
  }

  @Test
  void whatWasReachedByTheDayIsInTimeAlsoWhenTheDayIsOver() {
    String before = "{ date: 2026-02-15, value: 10 }";
    assertEquals(List.of(), lateOnTheTwentieth(before));
    assertEquals(List.of(), lateOnTheTwentieth(before + ", { date: 2026-02-18, value: 9 }"));
    assertEquals(List.of("gross 2026-q1/s"), lateOnTheTwentieth("{ date: 2026-02-16, value: 10 }"));
    assertEquals(
        List.of("gross 2026-q1/s"), lateOnTheTwentieth("{ date: 2026-02-15, value: 9.9 }"));
  }

  @Test
  void aKeyResultBesideADroppedOneIsLookedAt() {
    Organisations.Files files =
        supporter(
            top(),
            "s",
            "top",
            due("a", "2026-05-01"),
            due("b", "2026-05-01", "target: 10, status: dropped"));
    assertEquals(List.of("attention 2026-q1/s#a"), files.of("due-outside-cycle"));
  }
}
