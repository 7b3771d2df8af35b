package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The preview of a change marks what differs, on every page that it concerns. */
class PreviewTest {
  private static final BuiltSite SITE = BuiltSite.of(BuiltSite.PREVIEW);

  /** What the strip at a page's top says, line by line. */
  private static List<String> strip(String path) {
    return SITE.page(path).select(".preview li").eachText();
  }

  @Test
  void everyPageLeadsToThisChange() {
    for (String path : SITE.pages()) {
      Document page = SITE.page(path);
      boolean isRedirect = page.selectFirst("meta[http-equiv=refresh]") != null;
      boolean isChange = path.equals("this-change.html");
      assertEquals(
          isRedirect || isChange ? 0 : 1,
          page.select(".preview a[href$=this-change.html]").size(),
          path);
    }
  }

  @Test
  void aGoalsPageSaysWhatDiffers() {
    assertEquals(
        List.of(
            "accepts: late-support: The new servers arrive on June 17 (until 30 Jun 2026)"
                + " → late-support: The new servers arrive on June 17 (until 20 Jun 2026)",
            "supports: Be the benchmark for quality · Response time down from 420 to 200"
                + " milliseconds → A plan for search",
            "95 % of the searches answered within 150 milliseconds · target: 150 ms → 200 ms."
                + " Progress rises 0.55 → 0.64 with nothing done: at risk → on track.",
            "95 % of the searches answered within 150 milliseconds · due: 26 Jun 2026 → 30 Jun 2026."
                + " The progress expected by today falls 0.57 → 0.54: at risk → on track."),
        strip("okrs/2026-q2/platform/faster-search.html"));
  }

  @Test
  void aNewGoalsPageSaysThatItIsNew() {
    Document page = SITE.page("okrs/2026-q2/search-plan.html");
    assertEquals("new This page is new.", page.select(".preview p").get(1).text());
  }

  @Test
  void aPageThatNothingConcernsOnlyLeadsToTheChange() {
    assertEquals(List.of(), strip("rules.html"));
    assertEquals(List.of(), strip("okrs/2026-q1/paper-manuals.html"));
  }

  @Test
  void aTeamsPageListsItsGoalsThatDiffer() {
    assertEquals(List.of("1.10 checked in"), strip("teams/sales.html").subList(0, 1));
    assertTrue(strip("people/obrien.html").contains("Read one book together removed"));
  }

  @Test
  void aTeamsPageSaysWhatDiffersAboutTheTeam() {
    assertEquals("lead: Seán O'Brien → Greta Öz", strip("teams/support.html").get(0));
  }

  @Test
  void listsAndKeyResultsAreMarked() {
    Element cycle = SITE.page("cycles/2026-q2.html").selectFirst("main");
    Element goal = cycle.selectFirst(".goal:has(a:containsOwn(Faster search))");
    assertEquals("re-negotiated", goal.selectFirst(".mark").text());
    Document page = SITE.page("okrs/2026-q2/platform/faster-search.html");
    assertEquals("re-negotiated", BuiltSite.keyResult(page, "p95").selectFirst(".mark").text());
    assertEquals(0, BuiltSite.keyResult(page, "found").select(".mark").size());
  }

  @Test
  void thisChangeTellsTheGravestFirst() {
    Document page = SITE.page("this-change.html");
    assertEquals(
        List.of(
            "Re-negotiated 3",
            "Added and removed 2",
            "New findings",
            "Check-ins 2",
            "Re-worded",
            "Organisation and settings 3"),
        page.select("main h2").eachText());
    assertEquals(
        List.of(
            "“Make the roadmap the #1 reason to choose Polaris” no longer reaches a company"
                + " objective."),
        page.select(".reach-lost").eachText());
  }

  @Test
  void aSiteThatIsNoPreviewHasNoMark() {
    BuiltSite site = BuiltSite.of(BuiltSite.EVERYTHING);
    for (String path : site.pages()) {
      assertEquals(0, site.page(path).select(".preview, .mark").size(), path);
    }
  }
}
