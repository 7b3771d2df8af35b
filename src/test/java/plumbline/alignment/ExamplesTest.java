package plumbline.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.model.Person;
import plumbline.model.Team;

/** What the analysis says of the organisations in examples.md. */
class ExamplesTest {
  private static final String SITES = "src/test/resources/sites/";

  @Test
  void theCascadeHasTwoLateSupportsAndIsRigid() {
    Report report = Organisations.in(".").report();
    assertEquals(
        List.of(
            "gross late-support 2026-q1/marketing/drive-leads-from-mass-email",
            "gross late-support 2026-q1/marketing/improve-seo",
            "note over-aligned company"),
        told(report));
    assertEquals(OptionalDouble.of(0), report.bottomUpShare());
    assertEquals(11, report.bottomUpStated());
  }

  @Test
  void theLateSupportsNameTheirDatesAndTheLineToChange() {
    List<Finding> gross = Organisations.in(".").report().gross();
    assertEquals(
        "2 key results fall due up to 16 days after Get 200 MQLs from mass mail by Jan 30, which"
            + " they support (30 Jan 2026); nothing supports it in time. Get 100 MQLs via offering"
            + " mass mail by the end of January: 31 Jan 2026, 1 day late and Get 100 MQLs via"
            + " content mass mail by mid-February: 15 Feb 2026, 16 days late.",
        gross.get(0).text());
    Edit.LineChange email = gross.get(0).edit().change().orElseThrow();
    assertEquals("content/okrs/2026-q1/get-600-mqls.md", email.at().path());
    assertEquals("due: 2026-01-30 > due: 2026-02-15", email.removed() + " > " + email.added());
    Edit.LineChange seo = gross.get(1).edit().change().orElseThrow();
    assertEquals(gross.get(1).at(), seo.at());
    assertEquals("due: 2026-02-15 > due: 2026-01-15", seo.removed() + " > " + seo.added());
  }

  @Test
  void theCascadeKnowsItsTopOkrsThoughATeamInThreeIsGross() {
    Report report = Organisations.in(".").report();
    assertEquals(
        List.of("marketing"), Organisations.teamsGross(report).stream().map(Team::id).toList());
    assertFalse(report.topOkrsMayBeUnknown());
  }

  @Test
  void theHintsOfTheCascadeAreItsActivities() {
    List<String> activities =
        Organisations.in(".").report().hints().stream()
            .filter(hint -> hint.rule().equals("activity-not-outcome"))
            .map(hint -> hint.subject().id().replaceAll(".*/", ""))
            .toList();
    assertEquals(
        List.of(
            "build-a-stronger-sales-team#preliminary-interviews",
            "build-a-stronger-sales-team#final-interviews",
            "develop-new-engagement-methods#pulse-survey",
            "develop-new-engagement-methods#incentive-survey"),
        activities);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dealership",
        "media-start-up",
        "football-because",
        "football-unaligned",
        "market-leader",
        "customer-team"
      })
  void healthyOrganisationsHaveNoFinding(String site) {
    assertEquals(List.of(), told(Organisations.in(SITES + site).report()));
  }

  @Test
  void theTechniciansSkippingLinkAligns() {
    assertEquals(AlignmentState.ALIGNED, state("dealership", "run-a-mobile-servicing-pilot"));
  }

  @Test
  void theTherapistIsAlignedOrExplained() {
    assertEquals(AlignmentState.ALIGNED, state("football-because", "adopt-a-new-regimen"));
    assertEquals(AlignmentState.EXPLAINED, state("football-unaligned", "adopt-a-new-regimen"));
  }

  @Test
  void theCompanysObjectiveIsAnAnchor() {
    assertEquals(AlignmentState.ANCHOR, state("dealership", "become-the-leading-dealership"));
  }

  @Test
  void theKpisThatDriveNothingAreCaught() {
    Report report = Organisations.in(SITES + "trial-conversion").report();
    assertEquals(
        List.of("attention kpi-contradiction 2026-q1/increase-trial-conversion#visitors"),
        told(report));
    Finding finding = report.findings().get(0);
    assertEquals(List.of("marketing"), finding.teams().stream().map(Team::id).toList());
    assertEquals(
        "All 4 KPIs are met, and Increase site visitors from 1,000 to 5,000 a month is behind:"
            + " progress 0.18 of 0.56 expected today.",
        finding.message().text());
  }

  @Test
  void activitiesOfTheCustomerTeamAreHintsOnly() {
    List<String> hints =
        Organisations.in(SITES + "customer-team").report().hints().stream()
            .filter(hint -> hint.rule().equals("activity-not-outcome"))
            .map(hint -> hint.subject().id())
            .toList();
    assertEquals(
        List.of(
            "2026-q1/deliver-a-delightful-service#welcome",
            "2026-q1/deliver-a-delightful-service#farewell"),
        hints);
  }

  @Test
  void theMarketOfGoalsNamesExactlyItsTwoIslands() {
    Report report = Organisations.in(SITES + "market-of-goals").report();
    assertEquals(
        List.of("gross island-team facilities", "gross island-team procurement"), told(report));
    assertEquals(OptionalDouble.of(0.5), report.bottomUpShare());
    assertFalse(report.topOkrsMayBeUnknown());
    assertEquals(
        "None of Facilities' 3 objectives reaches a company objective, and none says why.",
        report.gross().get(0).message().text());
  }

  @Test
  void acceptedFindingsOfTheOrganisationWithEverythingAreKeptApart() {
    Report report = Organisations.in(SITES + "everything").report();
    assertEquals(
        List.of("silent-team", "late-support", "stale"),
        report.accepted().stream().map(Finding::rule).toList());
    assertEquals(List.of(), report.gross());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customer-team",
        "dealership",
        "trial-conversion",
        "market-of-goals",
        "everything"
      })
  void peopleAreNeverTheSubject(String site) {
    Organisations.Organisation organisation = Organisations.in(SITES + site);
    Set<String> people =
        organisation.linked().graph().people().stream().map(Person::id).collect(Collectors.toSet());
    Report report = organisation.report();
    assertTrue(
        Stream.concat(report.findings().stream(), report.hints().stream())
            .noneMatch(finding -> people.contains(finding.subject().id())));
  }

  private static AlignmentState state(String site, String objective) {
    return Organisations.in(SITES + site).report().states().entrySet().stream()
        .filter(entry -> entry.getKey().path().equals(objective))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static List<String> told(Report report) {
    return report.findings().stream()
        .map(f -> f.findingClass().word() + " " + f.rule() + " " + f.subject().id())
        .toList();
  }
}
