package plumbline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Finding;
import plumbline.alignment.Organisations;
import plumbline.change.Moves;
import plumbline.model.Location;
import plumbline.model.ObjectiveId;
import plumbline.model.Problem;

/** Which findings and problems a change brings, which it clears, and which were there before. */
class BroughtTest {
  private static final String KEY_RESULTS =
      "key_results:\n  - { id: k, title: k, target: 10, current: 6 }";

  /** The team 'red' is an island, with attention because it has one objective. */
  private static Organisations.Files island() {
    return Organisations.files()
        .team("red")
        .person("ann")
        .objective("grow", "company", "contributors: [ann]", KEY_RESULTS)
        .objective("a", "red", KEY_RESULTS);
  }

  private static Brought<Finding> findings(Organisations.Files before, Organisations.Files after) {
    return findings(before, after, Moves.NONE);
  }

  private static Brought<Finding> findings(
      Organisations.Files before, Organisations.Files after, Moves moves) {
    return Brought.findings(before.report().findings(), after.report().findings(), moves);
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream()
        .map(one -> one.rule() + " " + one.findingClass().word() + " " + one.subject().id())
        .toList();
  }

  @Test
  void nothingIsBroughtWhereNothingChanges() {
    Brought<Finding> brought = findings(island(), island());
    assertEquals(List.of(), brought.brought());
    assertEquals(List.of(), brought.cleared());
    assertEquals(island().report().findings().size(), brought.stayed().size());
  }

  @Test
  void aFindingThatWasNotThereIsBrought() {
    Brought<Finding> brought = findings(island(), island().team("mute"));
    assertEquals(List.of("silent-team attention mute"), words(brought.brought()));
    assertEquals(List.of(), brought.cleared());
  }

  @Test
  void aFindingThatIsNoLongerThereIsCleared() {
    Brought<Finding> brought = findings(island().team("mute"), island());
    assertEquals(List.of(), brought.brought());
    assertEquals(List.of("silent-team attention mute"), words(brought.cleared()));
  }

  @Test
  void aFindingThatGetsWorseIsBroughtAndNothingIsCleared() {
    Brought<Finding> brought = findings(island(), island().objective("b", "red", KEY_RESULTS));
    assertEquals(List.of("island-team gross red"), words(brought.brought()));
    assertEquals(List.of(), words(brought.cleared()));
  }

  @Test
  void aFindingThatGetsBetterStays() {
    Brought<Finding> brought = findings(island().objective("b", "red", KEY_RESULTS), island());
    assertEquals(List.of(), brought.brought());
    assertEquals(List.of(), brought.cleared());
    assertEquals(true, words(brought.stayed()).contains("island-team attention red"));
  }

  @Test
  void aFindingThatIsNoLongerAcceptedIsBrought() {
    String accepted = "---\nname: red\naccept: [{ rule: island-team, reason: new here }]\n---\n";
    Organisations.Files excused = island().with("teams/red.md", accepted);
    assertEquals(
        List.of("island-team attention red"), words(findings(excused, island()).brought()));
    assertEquals(List.of(), findings(island(), excused).brought());
    assertEquals(List.of(), findings(island(), excused).cleared());
  }

  @Test
  void aMovedFileBringsNothing() {
    String late = KEY_RESULTS.replace("current: 6", "current: 6, due: 2027-01-01");
    Organisations.Files before = island().objective("b", "red", "supports: grow", late);
    Organisations.Files after = island().objective("red/b2", "red", "supports: grow", late);
    ObjectiveId from = new ObjectiveId("2026-q1", "b");
    Moves moved = new Moves(Map.of(from, new ObjectiveId("2026-q1", "red/b2")), Map.of());
    assertEquals(List.of(), words(findings(before, after, moved).brought()));
    assertEquals(List.of(), words(findings(before, after, moved).cleared()));
    assertEquals(
        List.of(
            "late-support gross 2026-q1/red/b2", "due-outside-cycle attention 2026-q1/red/b2#k"),
        words(findings(before, after).brought()));
  }

  @Test
  void aRenamedTeamBringsNothing() {
    Moves moved = new Moves(Map.of(), Map.of("mute", "calm"));
    Brought<Finding> brought = findings(island().team("mute"), island().team("calm"), moved);
    assertEquals(List.of(), words(brought.brought()));
    assertEquals(List.of(), words(brought.cleared()));
    List<Problem> before = List.of(problem("content/teams/mute.md", 4, "m"));
    List<Problem> after = List.of(problem("content/teams/calm.md", 4, "m"));
    assertEquals(List.of(), Brought.problems(before, after, moved).brought());
  }

  @Test
  void aClusterThatGrowsIsTheSame() {
    Organisations.Files before =
        island()
            .objective("m", "red", "supports: n", KEY_RESULTS)
            .objective("n", "red", KEY_RESULTS);
    Organisations.Files after = before.objective("b", "red", "supports: m", KEY_RESULTS);
    assertEquals(List.of("gross 2026-q1/m"), before.of("closed-cluster"));
    assertEquals(List.of("gross 2026-q1/b"), after.of("closed-cluster"));
    assertEquals(List.of(), words(findings(before, after).brought()));
    assertEquals(List.of(), words(findings(before, after).cleared()));
  }

  @Test
  void anotherClusterIsNotTheSame() {
    Organisations.Files before =
        island()
            .objective("m", "red", "supports: n", KEY_RESULTS)
            .objective("n", "red", KEY_RESULTS);
    Organisations.Files after =
        before.objective("x", "red", "supports: y", KEY_RESULTS).objective("y", "red", KEY_RESULTS);
    assertEquals(
        List.of("closed-cluster gross 2026-q1/x"), words(findings(before, after).brought()));
    assertEquals(
        List.of("closed-cluster gross 2026-q1/x"), words(findings(after, before).cleared()));
  }

  private static Problem problem(String path, int line, String message) {
    return Problem.warning("broken-link", new Location(path, line, 3), message, "");
  }

  private static Brought<Problem> problems(List<Problem> before, List<Problem> after) {
    return Brought.problems(before, after, Moves.NONE);
  }

  @Test
  void aProblemOnAnotherLineIsTheSame() {
    Brought<Problem> brought =
        problems(
            List.of(problem("content/a.md", 4, "m")), List.of(problem("content/a.md", 9, "m")));
    assertEquals(List.of(), brought.brought());
    assertEquals(1, brought.stayed().size());
  }

  @Test
  void aProblemInAnotherFileOrWithOtherWordsIsNew() {
    List<Problem> before = List.of(problem("content/a.md", 4, "m"));
    List<Problem> after = List.of(problem("content/b.md", 4, "m"), problem("content/a.md", 4, "n"));
    assertEquals(after, problems(before, after).brought());
    assertEquals(before, problems(before, after).cleared());
  }

  @Test
  void theSameProblemTwiceBringsOneAndThatOnTheOtherLine() {
    Problem known = problem("content/a.md", 4, "m");
    Problem added = problem("content/a.md", 2, "m");
    Brought<Problem> brought = problems(List.of(known), List.of(added, known));
    assertEquals(List.of(added), brought.brought());
    assertEquals(List.of(known), brought.stayed());
    assertEquals(List.of(added), problems(List.of(added, known), List.of(known)).cleared());
  }

  @Test
  void aWarningThatBecomesAnErrorIsNew() {
    Problem warning = problem("content/a.md", 4, "m");
    Problem error = Problem.error("broken-link", warning.at(), "m", "");
    assertEquals(List.of(error), problems(List.of(warning), List.of(error)).brought());
    assertEquals(List.of(), problems(List.of(error), List.of(warning)).brought());
  }

  @Test
  void aProblemInAMovedFileIsTheSame() {
    List<Problem> before = List.of(problem("content/okrs/2026-q1/a.md", 4, "m"));
    List<Problem> after = List.of(problem("content/okrs/2026-q2/t/a.md", 4, "m"));
    ObjectiveId from = new ObjectiveId("2026-q1", "a");
    ObjectiveId to = new ObjectiveId("2026-q2", "t/a");
    Moves moved = new Moves(Map.of(from, to), Map.of());
    assertEquals(List.of(), Brought.problems(before, after, moved).brought());
  }
}
