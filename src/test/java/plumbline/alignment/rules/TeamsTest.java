package plumbline.alignment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.alignment.Organisations;

/** The rules about teams and about the company's objectives. */
class TeamsTest {
  private static final String KEY_RESULTS =
      "key_results: [{ id: k, title: k, target: 10, current: 6 }]";

  private static Organisations.Files company() {
    return Organisations.files().objective("grow", "company", KEY_RESULTS);
  }

  /** A team with so many objectives of each sort. */
  private static Organisations.Files team(
      Organisations.Files files, String id, int aligned, int unexplained) {
    Organisations.Files more = files.team(id);
    for (int i = 0; i < aligned; i++) {
      more = more.objective(id + "-a" + i, id, "supports: grow", KEY_RESULTS);
    }
    for (int i = 0; i < unexplained; i++) {
      more = more.objective(id + "-u" + i, id, KEY_RESULTS);
    }
    return more;
  }

  /** Seven teams that are wholly aligned but for one unexplained objective in one of them. */
  private static Organisations.Files seven() {
    Organisations.Files files = company();
    for (String id : List.of("a", "b", "c", "d", "e")) {
      files = team(files, id, 3, 0);
    }
    return team(team(files, "f", 3, 1), "g", 3, 0);
  }

  @Test
  void aTeamBeyondTheFenceOfEightStandsOut() {
    Organisations.Files files = team(seven(), "h", 2, 3);
    assertEquals(List.of("attention h"), files.of("stands-out"));
    assertEquals(
        "3 of h's 5 objectives (60 %) neither reach a company objective nor say why; up to 16 % is"
            + " usual here.",
        files.report().attention().get(0).message().text());
  }

  @Test
  void withFewerThanEightTeamsThereIsNoFence() {
    Organisations.Files files = team(company(), "h", 2, 3);
    assertEquals(List.of(), files.of("stands-out"));
  }

  @Test
  void oneUnexplainedObjectiveNeverStandsOut() {
    assertEquals(List.of(), team(seven(), "h", 1, 1).of("stands-out"));
  }

  @Test
  void exactlyThreeQuartersIsNotAbove() {
    assertEquals(List.of(), team(company(), "h", 1, 3).of("stands-out"));
    assertEquals(List.of("attention h"), team(company(), "h", 1, 4).of("stands-out"));
  }

  @Test
  void anIslandDoesNotStandOutAsWell() {
    assertEquals(List.of(), team(company(), "h", 0, 4).of("stands-out"));
  }

  @Test
  void aParentTeamSpeaksThroughItsSubTeams() {
    Organisations.Files files =
        team(company(), "child", 1, 0)
            .with("teams/child.md", "---\nname: child\nparent: middle\n---\n")
            .with("teams/middle.md", "---\nname: middle\nparent: top\n---\n")
            .team("top")
            .team("mute");
    assertEquals(List.of("attention mute"), files.of("silent-team"));
  }

  @Test
  void aKeyResultOwnedByAMemberIsAVoice() {
    Organisations.Files files =
        Organisations.files()
            .team("red")
            .person("ann", "red")
            .objective(
                "grow",
                "company",
                "key_results: [{ id: k, title: k, owner: ann, target: 1, current: 1 }]");
    assertEquals(List.of(), files.of("silent-team"));
    assertEquals(List.of(), files.of("unserved-objective"));
  }

  @Test
  void aGoalOfTheYearIsAVoiceInItsQuarters() {
    Organisations.Files files =
        company().team("red").objective("2026/year", "red", "supports: 2026-q1/grow", KEY_RESULTS);
    assertEquals(List.of(), files.of("silent-team"));
  }

  @Test
  void aTeamThatHelpsElsewhereIsNotAllExplained() {
    Organisations.Files files =
        company().team("red").objective("duty", "red", "unaligned: a duty", KEY_RESULTS);
    assertEquals(List.of("attention red"), files.of("all-explained"));
    assertEquals(
        "red's only objective is unaligned with a reason.",
        files.report().attention().get(0).message().text());
    assertEquals(
        List.of(),
        files.objective("grow", "company", "contributors: [red]", KEY_RESULTS).of("all-explained"));
  }

  @Test
  void anUnservedObjectiveIsGrossWhereCommitted() {
    Organisations.Files files =
        company().team("red").objective("duty", "red", "unaligned: a duty", KEY_RESULTS);
    assertEquals(List.of("gross 2026-q1/grow"), files.of("unserved-objective"));
    assertEquals(
        List.of("attention 2026-q1/grow"),
        files
            .objective("grow", "company", "kind: aspirational", KEY_RESULTS)
            .of("unserved-objective"));
  }

  @Test
  void aCompanyObjectiveThatServesAnotherIsUnservedOnlyThroughIt() {
    Organisations.Files files =
        company()
            .objective("2026/lead", "company", KEY_RESULTS)
            .objective("grow", "company", "supports: 2026/lead", KEY_RESULTS)
            .objective("second", "company", "supports: 2026/lead", KEY_RESULTS)
            .team("red")
            .objective("duty", "red", "unaligned: a duty", KEY_RESULTS);
    assertEquals(List.of("gross 2026/lead"), files.of("unserved-objective"));
    assertEquals(List.of(), team(files, "red", 1, 0).of("unserved-objective"));
  }

  @Test
  void whereOnlyTheCompanyHasGoalsThatIsSaidOnceAndOfNobody() {
    Organisations.Files files = company().team("red").team("blue");
    assertEquals(List.of("attention company"), files.of("missing-level"));
    assertEquals(List.of(), files.of("unserved-objective"));
    assertEquals(List.of(), files.of("silent-team"));
    Organisations.Files helped =
        files.objective("grow", "company", "contributors: [red]", KEY_RESULTS);
    assertEquals(List.of(), helped.of("missing-level"));
    assertEquals(List.of("attention blue"), helped.of("silent-team"));
  }

  @Test
  void whereTheCompanyHasNoGoalsNoTeamIsNamed() {
    Organisations.Files files =
        Organisations.files()
            .team("red")
            .objective("a", "red", KEY_RESULTS)
            .objective("b", "red", "supports: a", KEY_RESULTS)
            .objective("c", "red", KEY_RESULTS);
    assertEquals(List.of("gross company"), files.of("missing-level"));
    assertEquals(List.of(), files.of("island-team"));
    assertEquals(List.of(), files.of("closed-cluster"));
    assertEquals(List.of(), files.of("stands-out"));
    Organisations.Files later = files.objective("2026-03/grow", "company", KEY_RESULTS);
    assertEquals(List.of("attention company"), later.of("missing-level"));
  }

  @Test
  void aSupporterOfTheWholeCarriesNoKeyResultInParticular() {
    String two =
        "key_results: [{ id: k, title: k, target: 9, current: 5 }, { id: l, title: l, target: 9,"
            + " current: 5 }]";
    Organisations.Files files =
        company()
            .objective("grow", "company", two)
            .team("red")
            .objective("a", "red", "supports: grow#k", KEY_RESULTS);
    assertEquals(List.of("attention 2026-q1/grow#l"), files.of("uncarried-key-result"));
    Organisations.Files whole = files.objective("b", "red", "supports: grow", KEY_RESULTS);
    assertEquals(List.of("attention 2026-q1/grow#l"), whole.of("uncarried-key-result"));
    Organisations.Files dropped =
        files.objective("b", "red", "supports: grow#l", "status: dropped", KEY_RESULTS);
    assertEquals(List.of("attention 2026-q1/grow#l"), dropped.of("uncarried-key-result"));
    Organisations.Files carried = files.objective("b", "red", "supports: grow#l", KEY_RESULTS);
    assertEquals(List.of(), carried.of("uncarried-key-result"));
  }

  @Test
  void whoeverSupportsAnObjectiveCarriesItsOnlyKeyResult() {
    Organisations.Files files =
        team(company(), "red", 1, 0).objective("b", "red", "supports: grow", KEY_RESULTS);
    assertEquals(List.of(), files.of("uncarried-key-result"));
  }

  @Test
  void overAlignedNeedsThreeThatStateTheirOriginAndNobodyAstray() {
    String origin = "origin: top-down";
    Organisations.Files files =
        company()
            .team("red")
            .objective("a", "red", "supports: grow", origin, KEY_RESULTS)
            .objective("b", "red", "supports: grow", origin, KEY_RESULTS);
    assertEquals(List.of(), files.of("over-aligned"));
    Organisations.Files three = files.objective("c", "red", "supports: grow", origin, KEY_RESULTS);
    assertEquals(List.of("note company"), three.of("over-aligned"));
    assertEquals(
        List.of(),
        three.objective("d", "red", "unaligned: a duty", KEY_RESULTS).of("over-aligned"));
  }

  @Test
  void fiveObjectivesAreNotTooMany() {
    assertEquals(List.of(), team(company(), "red", 5, 0).of("too-many"));
    Organisations.Files six = team(company(), "red", 6, 0);
    assertEquals(List.of("note 2026-q1/red-a5"), six.of("too-many"));
    String site = "as_of: 2026-02-10\ncurrent_cycle: 2026-q1\nrules: ";
    assertEquals(
        List.of(),
        six.with("site.yaml", site + "{ too-many-objectives: { limit: 6 } }").of("too-many"));
    assertEquals(
        List.of(), six.with("site.yaml", site + "{ too-many-objectives: off }").of("too-many"));
    assertEquals(
        List.of(), six.with("site.yaml", site + "{ too-many: { objectives: 6 } }").of("too-many"));
  }

  @Test
  void noKeyResultAtAllIsAttention() {
    assertEquals(
        List.of("attention 2026-q1/a"),
        company().team("red").objective("a", "red", "supports: grow").of("no-key-result"));
  }

  @Test
  void theFenceIsDrawnFromBothQuartiles() {
    Organisations.Files files = company();
    int[][] teams = {{3, 0}, {4, 1}, {3, 1}, {3, 1}, {3, 1}, {3, 1}, {2, 2}, {2, 3}};
    for (int i = 0; i < teams.length; i++) {
      files = team(files, "t" + i, teams[i][0], teams[i][1]);
    }
    assertEquals(List.of("attention t6", "attention t7"), files.of("stands-out"));
    assertEquals(
        "2 of t6's 4 objectives (50 %) neither reach a company objective nor say why; up to 43 %"
            + " is usual here.",
        files.report().attention().get(0).message().text());
  }

  @Test
  void nobodyStandsOutWhereAllAreAlike() {
    Organisations.Files files = company();
    for (int i = 0; i < 8; i++) {
      files = team(files, "t" + i, 2, 2);
    }
    assertEquals(List.of(), files.of("stands-out"));
  }

  @Test
  void whatAnotherFindingAccountsForDoesNotStandOut() {
    Organisations.Files files = team(company(), "h", 1, 1);
    for (int i = 0; i < 4; i++) {
      files = files.objective("part" + i, "h", "supports: h-u0", KEY_RESULTS);
    }
    assertEquals(List.of("gross 2026-q1/h-u0"), files.of("closed-cluster"));
    assertEquals(List.of(), files.of("stands-out"));
    assertEquals(
        List.of("attention h"),
        team(files, "h", 1, 0).objective("alone", "h", KEY_RESULTS).of("stands-out"));
  }

  @Test
  void aTeamWithoutObjectivesMakesNoFence() {
    Organisations.Files six = company();
    for (String id : List.of("a", "b", "c", "d", "e", "f")) {
      six = team(six, id, 3, 0);
    }
    assertEquals(List.of(), team(six, "h", 2, 3).team("mute").of("stands-out"));
  }

  @Test
  void fewObjectivesAreMeasuredByTheSettingsOfTheSite() {
    String site =
        "as_of: 2026-02-10\n"
            + "current_cycle: 2026-q1\n"
            + "rules: { stands-out: { share: 0.6, objectives: ";
    Organisations.Files three = team(company(), "h", 1, 2);
    assertEquals(List.of("attention h"), three.with("site.yaml", site + "3 } }").of("stands-out"));
    assertEquals(List.of(), three.with("site.yaml", site + "4 } }").of("stands-out"));
  }

  @Test
  void theEditIsForTheFirstObjectiveThatNothingAccountsFor() {
    Organisations.Files files = team(company(), "h", 1, 7);
    files = files.objective("a-duty", "h", "unaligned: a duty", KEY_RESULTS);
    assertEquals("content/okrs/2026-q1/h-u0.md", edited(files, "stands-out"));
    Organisations.Files island =
        team(company(), "h", 0, 2).objective("a-duty", "h", "unaligned: a duty", KEY_RESULTS);
    assertEquals("content/okrs/2026-q1/h-u0.md", edited(island, "island-team"));
  }

  private static String edited(Organisations.Files files, String rule) {
    return files.report().findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .edit()
        .change()
        .orElseThrow()
        .at()
        .path();
  }

  @Test
  void aGoalOfThePastIsNoVoice() {
    assertEquals(
        List.of("attention red"),
        team(company(), "blue", 1, 0)
            .team("red")
            .objective("2025-q4/old", "red", KEY_RESULTS)
            .of("silent-team"));
  }
}
