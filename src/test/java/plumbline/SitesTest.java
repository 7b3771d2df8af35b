package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static plumbline.BuiltSite.fact;
import static plumbline.BuiltSite.findings;
import static plumbline.BuiltSite.has;
import static plumbline.BuiltSite.keyResult;
import static plumbline.BuiltSite.lineOfSight;
import static plumbline.BuiltSite.under;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations of the literature, and what their readers must be shown. */
class SitesTest {
  private static final String THERAPIST = "adopt-a-new-regimen";

  @TestFactory
  Stream<DynamicTest> everySiteIsBuiltWithoutAProblem() {
    return BuiltSite.all().stream().map(site -> dynamicTest(site.name(), () -> built(site)));
  }

  private static void built(BuiltSite site) {
    assertEquals("", BuiltSite.unexpected(site.run().err()));
    assertEquals(0, site.run().code());
    int files = site.files().size() - 1; // the manifest is not published
    assertEquals(
        files + " files in " + site.folder() + ": " + files + " written.\n", site.run().out());
  }

  @Test
  void noOrganisationIsLeftOut() {
    assertEquals(
        List.of(
            "customer-team",
            "dealership",
            "everything",
            "football-because",
            "football-unaligned",
            "market-leader",
            "market-of-goals",
            "media-start-up",
            "trial-conversion"),
        BuiltSite.cases());
  }

  @ParameterizedTest
  @CsvSource({
    "dealership, run-a-mobile-servicing-pilot, Become the leading electric car dealership in the"
        + " region",
    "media-start-up, launch-a-campaign-on-a-new-platform, Operate like a top-tier media company",
    "football-because, adopt-a-new-regimen, Win the championship",
  })
  void whoSkipsEveryLevelHasALineUpToTheCompanyAndNoFinding(
      String site, String objective, String above) {
    BuiltSite built = BuiltSite.of(site);
    Document page = built.objective(objective);
    assertEquals(List.of(above), lineOfSight(page));
    assertEquals("Aligned", fact(page, "Alignment"));
    assertEquals("Bottom-up (proposed by its owner)", fact(page, "Origin"));
    assertFalse(has(page, "Findings"), "it is healthy");
    assertTrue(page.select("main .plumb-none, main .plumb-loose").isEmpty(), "the line is whole");
    nothingIsFound(built);
  }

  @Test
  void theTherapistsReasonStandsWhereSheSupportsTheChampionship() {
    Document page = BuiltSite.of("football-because").objective(THERAPIST);
    assertTrue(under(page, "Supports").text().contains("because fewer injuries, more wins"));
    Document above = BuiltSite.of("football-because").objective("win-the-championship");
    assertTrue(under(above, "Supported by").text().contains("because fewer injuries, more wins"));
  }

  @Test
  void theTherapistsReasonToStandAloneIsShownInPlaceOfALine() {
    BuiltSite site = BuiltSite.of("football-unaligned");
    Document page = site.objective(THERAPIST);
    String reason = "healthy players are worth it whatever the goals are";
    assertEquals(List.of(), lineOfSight(page));
    assertTrue(page.select("main .plumb-none").text().contains(reason));
    assertEquals("Explained", fact(page, "Alignment"));
    assertFalse(has(page, "Findings"));
    Element loose = under(site.report(), "Goals without a way to the company");
    assertTrue(loose.text().contains("None"), loose.text());
    nothingIsFound(site);
  }

  /** Not one finding, neither gross nor for attention nor as a note. */
  private static void nothingIsFound(BuiltSite site) {
    Document report = site.report();
    assertEquals(List.of(), report.select(".finding").eachText());
    assertTrue(under(report, "Grossly out of alignment").text().contains("No team is."));
    assertTrue(under(report, "Attention, by kind").text().contains("Nothing wants attention."));
  }

  @Test
  void theMarketLeadersGoalsHangBelowEachOther() {
    BuiltSite site = BuiltSite.of("market-leader");
    Element tree = under(site.objective("become-the-market-leader"), "Supported by");
    assertEquals(
        List.of(
            "Be recognised as the most customer-centric company",
            "Get record signups for a limited-time promotion on YouTube",
            "Enable the sales team with new selling tactics"),
        tree.select("> ul > li > .goal .goal-title").eachText());
    assertEquals(
        List.of(
            "Deliver a YouTube video campaign that is signed off by leadership",
            "Get 10K signups from the Americas"),
        tree.select("> ul > li:eq(1) > ul .goal-title").eachText());
    assertEquals(
        List.of(
            "Become the market leader in terms of revenue",
            "Get record signups for a limited-time promotion on YouTube",
            "More signups than in any promotion before"),
        lineOfSight(site.objective("marketing/individuals/get-10k-signups-from-the-americas")));
    nothingIsFound(site);
  }

  @Test
  void aTeamsPageShowsItsMembersObjectivesAndTheirLines() {
    Document team = BuiltSite.of("market-leader").page("teams/marketing.html");
    assertEquals(
        List.of("Get record signups for a limited-time promotion on YouTube"),
        under(team, "Objectives in Q1 2026").select(".goal-title").eachText());
    assertEquals(
        List.of(
            "Deliver a YouTube video campaign that is signed off by leadership",
            "Get 10K signups from the Americas"),
        under(team, "Its members’ objectives").select(".goal-title").eachText());
    assertEquals(3, under(team, "Line of sight").select("a.node-subject").size());
  }

  @Test
  void theSalesManagersConversionRateIsProposedFromBelowAndMeasured() {
    Document page = BuiltSite.of("market-leader").objective("sales/enable-the-sales-team");
    assertEquals("Bottom-up (proposed by its owner)", fact(page, "Origin"));
    Element conversion = keyResult(page, "conversion");
    assertEquals("start 20 28 % now target 35", conversion.select(".kr-scale").text());
    assertTrue(conversion.select(".why").text().contains("(28 − 20) ÷ (35 − 20) = 0.53"));
  }

  @ParameterizedTest
  @CsvSource({
    "visitors, Marketing, marketing",
    "unfinished-sign-ups, UX, ux",
    "trial-activities, Product and Development, product-and-development",
    "payment-steps, Payments, payments"
  })
  void eachKeyResultOfTheTrialConversionIsItsTeams(String id, String owner, String team) {
    BuiltSite site = BuiltSite.of("trial-conversion");
    Document objective = site.objective("increase-trial-conversion");
    assertEquals(owner, fact(keyResult(objective, id), "Owner"));
    Element elsewhere =
        under(site.page("teams/" + team + ".html"), "Key results it owns elsewhere");
    assertEquals(
        List.of(keyResult(objective, id).select("h3").text()),
        elsewhere.select(".goal-title").eachText());
    assertEquals(
        "../okrs/2026-q1/increase-trial-conversion.html#" + id,
        elsewhere.select(".goal-title").attr("href"));
  }

  @Test
  void allKpisAreMetWhileTheirKeyResultIsNotAndThatIsSaid() {
    BuiltSite site = BuiltSite.of("trial-conversion");
    Document objective = site.objective("increase-trial-conversion");
    Element visitors = keyResult(objective, "visitors");
    assertEquals(
        List.of(
            "Users reached by campaigns",
            "Landing page conversion rate",
            "New visitors",
            "New trial sign-ups"),
        visitors.select("table:has(caption:contains(KPIs)) th[scope=row]").eachText());
    assertEquals(
        List.of("Met", "Met", "Met", "Met"), visitors.select("td[data-label=State]").eachText());
    assertEquals("Off track", visitors.select(".kr-head .health").text());
    String found =
        "kpi-contradiction: All 4 KPIs are met, and Increase site visitors from 1,000 to 5,000 a"
            + " month is behind: progress 0.18 of 0.56 expected today.";
    assertEquals(List.of(found), findings(under(objective, "Findings")));
    assertEquals(List.of(found), findings(site.report()), "and nothing else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer-advisor", "customer-manager", "customer-researcher"})
  void whoHasNoObjectiveSeesWhatTheTeamWorksTowards(String person) {
    Document page = BuiltSite.of("customer-team").page("people/" + person + ".html");
    assertEquals(
        List.of("Deliver a service that surprises and delights customers"),
        under(page, "What Customer Team works towards").select(".goal .goal-title").eachText());
    assertFalse(has(page, "Findings"));
  }

  @Test
  void noFindingNamesAPerson() {
    for (BuiltSite site : BuiltSite.all()) {
      for (String path : site.pages()) {
        if (!path.startsWith("hints")) {
          Document page = site.page(path);
          assertEquals(List.of(), page.select(".finding a[href*=people/]").eachText(), path);
        }
      }
    }
    BuiltSite customers = BuiltSite.of("customer-team");
    nothingIsFound(customers);
    assertFalse(customers.report().text().contains("Customer Advisor"));
  }

  @Test
  void anActivityIsAHintAndNoFinding() {
    BuiltSite site = BuiltSite.of("customer-team");
    List<String> activities =
        findings(site.page("hints.html").selectFirst("main")).stream()
            .filter(hint -> hint.startsWith("activity-not-outcome"))
            .toList();
    assertEquals(2, activities.size());
    assertTrue(activities.get(0).contains("Contact 100 % of eligible customers to welcome them"));
    assertTrue(activities.get(1).contains("Contact 100 % of eligible exited customers"));
  }

  @Test
  void ofTheMarketOfGoalsExactlyTwoTeamsStandOut() {
    Document report = BuiltSite.of("market-of-goals").report();
    Element gross = under(report, "Grossly out of alignment");
    assertEquals(List.of("Facilities", "Procurement"), gross.select("h3").eachText());
    assertEquals(
        List.of(
            "island-team: None of Facilities' 3 objectives reaches a company objective, and none"
                + " says why.",
            "island-team: None of Procurement's 3 objectives reaches a company objective, and none"
                + " says why."),
        findings(report));
    assertTrue(report.select(".lead").text().contains("2 of 10 teams stand out"));
  }

  @Test
  void aboutHalfOfTheMarketsGoalsCameFromTheBottomUp() {
    Document report = BuiltSite.of("market-of-goals").report();
    assertTrue(
        report
            .select("main .head")
            .text()
            .contains(
                "50 % of the 30 objectives that state their origin came from the bottom up. About"
                    + " half is healthy."));
    Element teams = under(report, "The teams, side by side");
    assertEquals(10, teams.select("tbody tr").size());
    assertEquals("0 of 3", teams.selectFirst(".mark-cell").text());
    assertEquals("3 of 3", teams.select("tbody tr").last().selectFirst(".mark-cell").text());
    assertEquals(List.of("Facilities", "Procurement"), teams.select("tr.is-out > th").eachText());
  }
}
