package plumbline.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What reaches the company, what does not, and which of the findings about it is told. */
class LineOfSightTest {
  private static final String KEY_RESULTS =
      "key_results:\n  - { id: k, title: k, target: 10, current: 6 }";

  private static Organisations.Files company() {
    return Organisations.files()
        .team("red")
        .team("blue")
        .team("green")
        .objective("grow", "company", "contributors: [green]", KEY_RESULTS)
        .objective("calm", "green", "supports: grow", KEY_RESULTS);
  }

  private static Organisations.Files add(Organisations.Files files, String id, String... lines) {
    String[] owner = id.split(":");
    String[] all = new String[lines.length + 1];
    System.arraycopy(lines, 0, all, 0, lines.length);
    all[lines.length] = KEY_RESULTS;
    return files.objective(owner[1], owner[0], all);
  }

  private static String state(Organisations.Files files, String path) {
    return files.report().states().entrySet().stream()
        .filter(entry -> entry.getKey().path().equals(path))
        .findFirst()
        .orElseThrow()
        .getValue()
        .word();
  }

  /**
   * The findings as {@code class rule subject}, without silent teams, of which there are many here.
   */
  private static List<String> told(Organisations.Files files) {
    return files.report().findings().stream()
        .filter(finding -> !finding.rule().equals("silent-team"))
        .map(f -> f.findingClass().word() + " " + f.rule() + " " + f.subject().id())
        .toList();
  }

  @Test
  void aQuartersObjectiveThatSupportsAnAnnualOneOfTheCompanyIsAligned() {
    Organisations.Files files = company().objective("2026/lead", "company", KEY_RESULTS);
    assertEquals("aligned", state(add(files, "red:a", "supports: 2026/lead"), "a"));
  }

  @Test
  void aRoadMayLeadThroughAnAnnualObjectiveOfATeam() {
    Organisations.Files files =
        company()
            .objective("2026/lead", "company", KEY_RESULTS)
            .objective("2026/team", "blue", "supports: lead", KEY_RESULTS);
    assertEquals("aligned", state(add(files, "red:a", "supports: 2026/team"), "a"));
  }

  @Test
  void aDraftIsNeitherLiveNorAWayUp() {
    Organisations.Files files = add(company(), "red:a", "status: draft", "supports: grow");
    assertTrue(files.report().states().keySet().stream().noneMatch(id -> id.path().equals("a")));
  }

  @Test
  void aReasonDoesNotExplainWhatIsAligned() {
    assertEquals(
        "aligned", state(add(company(), "red:a", "supports: grow", "unaligned: why"), "a"));
  }

  @Test
  void aSingleUnexplainedObjectiveOfATeamIsAttention() {
    assertEquals(List.of("attention island-team red"), told(add(company(), "red:a")));
  }

  @Test
  void anIslandWithAReasonForOneOfTwoIsStillGross() {
    Organisations.Files files = add(add(company(), "red:a"), "red:b", "unaligned: why");
    assertEquals(List.of("gross island-team red"), told(files));
    assertEquals(
        "None of red's 2 objectives reaches a company objective; 1 of them says why.",
        files.report().gross().get(0).message().text());
  }

  @Test
  void anIslandThatCarriesAPartOfTheCompanysObjectiveIsAttention() {
    Organisations.Files files =
        add(add(company(), "red:a"), "red:b")
            .objective(
                "grow",
                "company",
                "key_results:\n  - { id: k, title: k, owner: red, target: 10, current: 6 }");
    assertEquals(List.of("attention island-team red"), told(files));
  }

  @Test
  void membersObjectivesAreTheTeams() {
    Organisations.Files files = company().person("ann", "red");
    assertEquals(List.of("gross island-team red"), told(add(add(files, "ann:a"), "red:b")));
  }

  @Test
  void whatSupportsAnExplainedObjectiveNeedsNoReasonOfItsOwn() {
    Organisations.Files files =
        add(add(company(), "red:duty", "unaligned: a duty"), "red:part", "supports: duty");
    assertEquals(List.of(), told(files));
    assertEquals("unexplained", state(files, "part"));
  }

  @Test
  void aClusterIsOneFindingThatNamesWhereTheRoadsEnd() {
    Organisations.Files files =
        add(
            add(add(company(), "red:end"), "blue:middle", "supports: end"),
            "blue:start",
            "supports: middle");
    assertEquals(List.of("gross closed-cluster 2026-q1/end"), told(files));
    Finding finding = files.report().gross().get(0);
    assertEquals(
        "3 objectives of blue and red hang together, and none of them reaches a company"
            + " objective: all roads end at end, which supports nothing.",
        finding.message().text());
    assertEquals("content/okrs/2026-q1/end.md", finding.at().path());
    assertEquals("supports: grow", finding.edit().change().orElseThrow().added());
    assertEquals(2, Organisations.teamsGross(files.report()).size());
    assertTrue(files.report().topOkrsMayBeUnknown());
  }

  @Test
  void aClusterNamesEachEnd() {
    Organisations.Files files =
        add(add(add(company(), "red:x"), "red:y"), "blue:start", "supports: [x, y]");
    assertTrue(
        files
            .report()
            .gross()
            .get(0)
            .message()
            .text()
            .endsWith("end at x and y, which support nothing."));
  }

  @Test
  void aClusterOfAnOtherwiseAlignedTeamIsAttention() {
    Organisations.Files files = add(add(company(), "green:club"), "green:book", "supports: club");
    Organisations.Files better = add(files, "green:more", "supports: grow");
    assertEquals(List.of("gross closed-cluster 2026-q1/book"), told(files));
    assertEquals(List.of("attention closed-cluster 2026-q1/book"), told(better));
  }

  @Test
  void anIslandTeamWithMoreThanItsClusterIsToldBoth() {
    Organisations.Files files =
        add(add(add(company(), "red:end"), "red:start", "supports: end"), "red:else");
    assertEquals(List.of("gross island-team red", "gross closed-cluster 2026-q1/end"), told(files));
  }

  @Test
  void twoClustersAreTwoFindings() {
    Organisations.Files files = add(add(company(), "red:a"), "red:b", "supports: a");
    assertEquals(
        List.of("gross closed-cluster 2026-q1/a", "gross closed-cluster 2026-q1/c"),
        told(add(add(files, "blue:c"), "blue:d", "supports: c")));
  }

  @Test
  void anObjectiveWhoseOnlyParentWasDroppedIsDeadAligned() {
    Organisations.Files files =
        add(
            add(company(), "blue:old", "supports: grow", "status: dropped"),
            "red:a",
            "supports: old");
    assertEquals(List.of("gross dead-alignment 2026-q1/a"), told(files));
    assertEquals(
        "a has no way to a company objective but through old, which is dropped.",
        files.report().gross().get(0).message().text());
  }

  @Test
  void whatHangsBelowADeadLinkIsAttentionAndNoClusterOrIsland() {
    Organisations.Files files =
        add(
            add(add(company(), "blue:old", "status: deferred"), "red:a", "supports: old"),
            "red:b",
            "supports: a");
    assertEquals(
        List.of("gross dead-alignment 2026-q1/a", "attention dead-alignment 2026-q1/b"),
        told(files));
  }

  @Test
  void aSecondWayUpIsEnough() {
    Organisations.Files files =
        add(
            add(company(), "blue:old", "supports: grow", "status: dropped"),
            "red:a",
            "supports: [old, grow]");
    assertEquals(List.of(), told(files));
  }

  @Test
  void aLinkToAPastCycleIsToldOnceAndBelowItTheWayIsDead() {
    Organisations.Files files =
        add(
            add(
                company().objective("2025-q4/old", "company", KEY_RESULTS),
                "red:a",
                "supports: 2025-q4/old"),
            "blue:b",
            "supports: a");
    assertEquals(
        List.of("gross disjoint-periods 2026-q1/a", "attention dead-alignment 2026-q1/b"),
        told(files));
  }

  @Test
  void theLastQuartersLinkNamesWhatContinuesIt() {
    Organisations.Files files =
        add(
            company()
                .objective("2025-q4/old", "company", KEY_RESULTS)
                .objective(
                    "new",
                    "company",
                    "contributors: [red]",
                    "carried_from: 2025-q4/old",
                    KEY_RESULTS),
            "red:a",
            "supports: 2025-q4/old");
    assertEquals(
        "Support 2026-q1/new, which continues it.",
        files.report().gross().get(0).edit().advice().text());
  }

  @Test
  void aTeamsGoalOfTheYearIsNoCompanyObjective() {
    Organisations.Files files = company().objective("2026/ours", "blue", KEY_RESULTS);
    assertEquals("unexplained", state(add(files, "red:a", "supports: 2026/ours"), "a"));
  }

  @Test
  void aGoalOfTheYearAndOneOfTheQuarterAreNoCluster() {
    Organisations.Files files = company().objective("2026/ours", "red", KEY_RESULTS);
    assertEquals(
        List.of("attention island-team red"), told(add(files, "red:a", "supports: 2026/ours")));
  }

  /** A company objective in a cycle of its own days, which a team's goal of the quarter serves. */
  private static String underPlan(String start, String end) {
    Organisations.Files files =
        company()
            .with(
                "cycles/plan.md", "---\ntitle: Plan\nstart: " + start + "\nend: " + end + "\n---\n")
            .with(
                "okrs/plan/lead.md",
                "---\ntitle: lead\nowner: company\n" + KEY_RESULTS + "\n---\n");
    return state(add(files, "red:a", "supports: plan/lead"), "a");
  }

  @Test
  void aCycleThatIsAroundByItsDatesAloneCounts() {
    assertEquals("aligned", underPlan("2025-07-01", "2026-06-30"));
    assertEquals("aligned", underPlan("2026-01-01", "2026-06-30"));
    assertEquals("aligned", underPlan("2025-07-01", "2026-03-31"));
    assertEquals("unexplained", underPlan("2026-01-01", "2026-03-31"));
    assertEquals("unexplained", underPlan("2026-01-02", "2026-06-30"));
    assertEquals("unexplained", underPlan("2025-07-01", "2026-03-30"));
  }
}
