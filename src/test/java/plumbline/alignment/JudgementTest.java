package plumbline.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.alignment.rules.Rules;
import plumbline.model.Acceptance;
import plumbline.text.Language;

/** What settings, grace and acceptances make of a finding. */
class JudgementTest {
  private static final String KEY_RESULTS =
      "key_results:\n  - { id: k, title: k, target: 10, current: 6 }";

  /** A company that somebody without a team serves, and a team 'red' that is an island. */
  private static Organisations.Files island(String site) {
    return Organisations.files()
        .with("site.yaml", "current_cycle: 2026-q1\n" + site)
        .team("red")
        .person("ann")
        .objective("grow", "company", "contributors: [ann]", KEY_RESULTS)
        .objective("a", "red", KEY_RESULTS)
        .objective("b", "red", KEY_RESULTS);
  }

  @Test
  void aRuleHasTheClassThatTheSiteGivesIt() {
    assertEquals(List.of("gross red"), island("as_of: 2026-02-10").of("island-team"));
    String site = "as_of: 2026-02-10\nrules: { island-team: ";
    assertEquals(List.of("attention red"), island(site + "warning }").of("island-team"));
    assertEquals(List.of("note red"), island(site + "info }").of("island-team"));
    assertEquals(List.of(), island(site + "off }").of("island-team"));
    assertEquals(List.of("gross red"), island(site + "error }").of("island-team"));
  }

  @Test
  void alignmentIsFormingInTheFirstFourteenDaysOnly() {
    assertEquals(List.of("note red"), island("as_of: 2026-01-14").of("island-team"));
    assertTrue(island("as_of: 2026-01-14").report().forming());
    assertEquals(List.of("gross red"), island("as_of: 2026-01-15").of("island-team"));
    assertFalse(island("as_of: 2026-01-15").report().forming());
  }

  @Test
  void alignmentIsFormingBeforeTheCycleBegins() {
    assertTrue(island("as_of: 2025-12-01").report().forming());
  }

  @Test
  void theGraceCanBeSet() {
    String site = "as_of: 2026-01-14\nalignment: { grace_days: 3 }";
    assertEquals(List.of("gross red"), island(site).of("island-team"));
  }

  @Test
  void graceOutweighsTheClassThatTheSiteGives() {
    String site = "as_of: 2026-01-10\nrules: { island-team: error }";
    assertEquals(List.of("note red"), island(site).of("island-team"));
  }

  @Test
  void silenceIsNotHeardDuringTheGrace() {
    Organisations.Files files = island("as_of: 2026-01-14").team("mute");
    assertEquals(List.of(), files.of("silent-team"));
    Organisations.Files later = island("as_of: 2026-01-15").team("mute");
    assertEquals(List.of("attention mute"), later.of("silent-team"));
    Organisations.Files lastDay = island("as_of: 2026-03-31").team("mute");
    assertEquals(List.of("attention mute"), lastDay.of("silent-team"));
    Organisations.Files over = island("as_of: 2026-04-01").team("mute");
    assertEquals(List.of(), over.of("silent-team"));
  }

  @Test
  void whatContradictsIsNoQuestionOfGrace() {
    Organisations.Files files =
        island("as_of: 2026-01-05")
            .objective(
                "a", "red", "key_results: [{ id: k, title: k, due: 2026-05-01, target: 1 }]");
    assertEquals(List.of("attention 2026-q1/a#k"), files.of("due-outside-cycle"));
  }

  private static Organisations.Files accepted(String until) {
    String accept = "accept: [{ rule: island-team, reason: we know" + until + " }]\n";
    return island("as_of: 2026-02-10").with("teams/red.md", "---\nname: red\n" + accept + "---\n");
  }

  @Test
  void anAcceptanceHoldsUntilItsLastDay() {
    assertTrue(accepted(", until: 2026-02-10").report().gross().isEmpty());
    assertEquals(1, accepted(", until: 2026-02-10").report().accepted().size());
    assertEquals(1, accepted(", until: 2026-02-09").report().gross().size());
    assertEquals(List.of(), accepted(", until: 2026-02-09").report().accepted());
    assertEquals(1, accepted("").report().accepted().size());
  }

  @Test
  void anAcceptedTeamIsNotCountedAsGross() {
    Report report = accepted("").report();
    assertEquals(List.of(), Organisations.teamsGross(report));
    assertFalse(report.topOkrsMayBeUnknown());
    assertEquals("we know", report.findings().get(0).accepted().orElseThrow().reason());
  }

  @Test
  void anAcceptanceOfAnotherRuleDoesNotHelp() {
    Organisations.Files files =
        island("as_of: 2026-02-10")
            .with(
                "teams/red.md", "---\nname: red\naccept: [{ rule: stands-out, reason: x }]\n---\n");
    assertEquals(1, files.report().gross().size());
  }

  @Test
  void anObjectivesAcceptanceHoldsForItsKeyResultsAndItsCluster() {
    Organisations.Files files =
        island("as_of: 2026-02-10")
            .objective(
                "b",
                "red",
                "supports: a",
                "accept: [{ rule: closed-cluster, reason: x }, { rule: due-outside-cycle, reason: y"
                    + " }]",
                "key_results: [{ id: k, title: k, due: 2026-05-01, target: 1, current: 1 }]");
    assertEquals(
        List.of("closed-cluster", "due-outside-cycle"),
        files.report().accepted().stream().map(Finding::rule).toList());
  }

  @Test
  void acceptancesThatNameNoRuleAreHandedOut() {
    Organisations.Files files =
        island("as_of: 2026-02-10")
            .objective(
                "a",
                "red",
                "accept: [{ rule: island, reason: x }, { rule: moved-goalposts, reason: y }]",
                KEY_RESULTS);
    assertEquals(
        List.of("island"),
        Alignment.unknownAcceptances(
                files.organisation().linked().graph(), Rules.catalog().keySet())
            .stream()
            .map(Acceptance::rule)
            .toList());
  }

  @Test
  void theReportSaysWhichRulesAndThresholdsItUsed() {
    List<RuleUse> uses =
        island("as_of: 2026-02-10\nrules: { stands-out: { share: 0.5, level: error }, stale: off }")
            .report()
            .rules();
    assertEquals(Rules.ALL.size(), uses.size());
    assertEquals(
        "gross; attention with one objective",
        Language.english().say(use(uses, "island-team").classes()));
    assertEquals("gross", Language.english().say(use(uses, "stands-out").classes()));
    assertEquals(Optional.of(FindingClass.GROSS), use(uses, "stands-out").level());
    assertEquals(
        Map.of("share", 0.5, "objectives", 3.0, "teams", 8.0), use(uses, "stands-out").values());
    assertTrue(use(uses, "stale").off());
    assertEquals("off", Language.english().say(use(uses, "stale").classes()));
  }

  private static RuleUse use(List<RuleUse> uses, String id) {
    return uses.stream().filter(use -> use.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theCatalogNamesEachRulesSettings() {
    Map<String, Set<String>> catalog = Rules.catalog();
    assertEquals(Set.of("limit"), catalog.get("supports-everything"));
    assertEquals(Set.of("limit"), catalog.get("too-many-objectives"));
    assertEquals(Set.of(), catalog.get("moved-goalposts"));
    assertTrue(catalog.containsKey("kr-not-measurable"));
  }

  @Test
  void hintsStayHintsWhateverTheirClass() {
    Organisations.Files files =
        island("as_of: 2026-02-10\nrules: { kr-not-measurable: error }")
            .objective("a", "red", "supports: grow", "key_results: [{ id: k, title: k }]");
    Report report = files.report();
    assertEquals(
        List.of("2026-q1/a#k"),
        report.hints().stream()
            .filter(hint -> hint.rule().equals("kr-not-measurable"))
            .map(hint -> hint.subject().id())
            .toList());
    assertEquals(FindingClass.GROSS, report.hints().get(0).findingClass());
    assertEquals(List.of(), files.of("kr-not-measurable"));
  }

  @Test
  void findingsAreSortedByClassThenRuleThenPlace() {
    Organisations.Files files =
        island("as_of: 2026-02-10")
            .team("blue")
            .objective("grow", "company", "key_results: [{ id: k, title: k, target: 1 }]")
            .objective("c", "blue", KEY_RESULTS)
            .objective("z", "red", "key_results: []")
            .objective("y", "red", "key_results: []");
    assertEquals(
        List.of(
            "gross island-team red",
            "gross unserved-objective 2026-q1/grow",
            "attention island-team blue",
            "attention stale 2026-q1/grow#k",
            "attention no-key-result 2026-q1/y",
            "attention no-key-result 2026-q1/z"),
        files.report().findings().stream()
            .map(f -> f.findingClass().word() + " " + f.rule() + " " + f.subject().id())
            .toList());
  }

  @Test
  void findingsAreFoundByTeamAndByObjective() {
    Organisations.Files files =
        island("as_of: 2026-02-10")
            .objective("grow", "company", "key_results: [{ id: k, title: k, target: 1 }]")
            .objective("b", "red", "supports: a", KEY_RESULTS);
    Report report = files.report();
    var graph = files.organisation().linked().graph();
    assertEquals(1, report.of(graph.teams().get(0)).size());
    graph.objectives().stream()
        .filter(one -> one.owner().text().equals("red"))
        .forEach(one -> assertEquals(1, report.of(one).size()));
    assertEquals(
        List.of("unserved-objective", "stale"),
        report.ofCompany().stream().map(Finding::rule).toList());
  }
}
