package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.BuiltSite.fact;
import static plumbline.BuiltSite.findings;
import static plumbline.BuiltSite.keyResult;
import static plumbline.BuiltSite.lineOfSight;
import static plumbline.BuiltSite.under;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ACME, as its readers see it. */
class DemoSiteTest {
  private static final String HOME = "index.html";
  private static final String COMPANY = "okrs/2026-q1/grow-the-business.html";
  private static final String PPC = "okrs/2026-q1/marketing/improve-the-adwords-campaign.html";

  private final BuiltSite site = BuiltSite.of(BuiltSite.DEMO);

  @ParameterizedTest
  @CsvSource({HOME + "," + PPC, PPC + "," + COMPANY, COMPANY + "," + PPC, PPC + "," + HOME})
  void threeClicksLeadFromEitherEndOfTheCascadeToTheOther(String from, String to) {
    int clicks = clicks(from).getOrDefault(to, Integer.MAX_VALUE);
    assertTrue(clicks <= 3, clicks + " clicks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get-600-mqls#adwords|Carried: 200 of 200 MQLs, by 10 Feb.",
        "get-600-mqls#mass-mail|Carried: 200 of 200 MQLs, but only by 15 Feb: 16 days late.",
        "sales/increase-q1-revenue-to-500k#south-america|Carried: 300,000 of 300,000 USD, by 15"
            + " Mar.",
        "sales/increase-q1-revenue-to-500k#europe|Carried: 200,000 of 200,000 USD, by 15 Mar."
      })
  void aKeyResultSaysWhatItsSupportersCarryAndByWhen(String keyResult, String words) {
    String[] at = keyResult.split("#");
    Element article = site.page("okrs/2026-q1/" + at[0] + ".html").getElementById(at[1]);
    assertEquals(words, article.select(".share + p").text());
    assertEquals(2, article.select("svg.share + p ~ ul > li").size(), "each part by name");
    assertEquals(2, article.select("svg.share > rect:not(.bar-track)").size());
  }

  @Test
  void aGoalSaysWhatIsLostWhereItIsDropped() {
    assertEquals(
        "Get 200 MQLs from AdWords by Feb 24: of 200 MQLs, 0 are carried instead of 200",
        site.page(PPC).select("ul.meta > li").text());
    assertEquals(
        "Strengthen the marketing department: MQLs up 5 % through the next quarter:"
            + " nothing else supports it",
        site.page("okrs/2026-q1/get-600-mqls.html").select("ul.meta > li").text());
  }

  @Test
  void everyPageIsAtMostFourClicksFromTheHomePage() {
    Map<String, Integer> clicks = clicks(HOME);
    for (String page : site.pages()) {
      assertTrue(page.equals("404.html") || clicks.getOrDefault(page, 9) <= 4, page);
    }
  }

  /** How many links a reader follows from one page to each other. */
  private Map<String, Integer> clicks(String from) {
    Map<String, Integer> clicks = new HashMap<>(Map.of(from, 0));
    Deque<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      String path = next.remove();
      for (Element link : site.page(path).select("a[href]")) {
        URI target = URI.create("/" + path).resolve(link.attr("href"));
        boolean inside = target.getScheme() == null && target.getPath().endsWith(".html");
        String page = inside ? target.getPath().substring(1) : path;
        if (clicks.putIfAbsent(page, clicks.get(path) + 1) == null) {
          next.add(page);
        }
      }
    }
    return clicks;
  }

  @Test
  void thePpcManagersLineGoesOverTheCmoToTheCompany() {
    assertEquals(
        List.of(
            "Grow the business",
            "Strengthen the marketing department: MQLs up 5 % through the next quarter",
            "Get 600 MQLs",
            "Get 200 MQLs from AdWords by Feb 24"),
        lineOfSight(site.page(PPC)));
  }

  @Test
  void allElevenObjectivesHangFromTheCompanys() {
    Element tree = under(site.page(COMPANY), "Supported by");
    assertEquals(10, tree.select(".goal").size());
    assertEquals(3, tree.select("> ul > li").size());
    assertEquals(7, tree.select("> ul > li > ul > li").size());
    assertTrue(site.report().select(".lead").text().startsWith("All 10 objectives below"));
  }

  @ParameterizedTest
  @CsvSource({
    "get-600-mqls, adwords, Improve the AdWords campaign",
    "get-600-mqls, mass-mail, Drive leads from mass email through Q1",
    "sales/increase-q1-revenue-to-500k, south-america, Improve South American sales",
    "sales/increase-q1-revenue-to-500k, europe, Improve European sales"
  })
  void targetsThatAddUpAreSaidToAndNotReported(String objective, String id, String supporter) {
    Element keyResult = keyResult(site.objective(objective), id);
    assertEquals("supporters’ changes", fact(keyResult, "Adds up"));
    assertTrue(keyResult.text().contains("Supported by " + supporter));
    assertFalse(site.report().select(".finding a.code").eachText().contains("targets-fall-short"));
  }

  @Test
  void exactlyTheTwoLateSupportsAreGross() {
    Element gross = under(site.report(), "Grossly out of alignment");
    assertEquals(List.of("Marketing"), gross.select("h3").eachText());
    List<String> found = findings(gross);
    assertEquals(2, found.size());
    assertTrue(
        found
            .get(0)
            .startsWith(
                "late-support: 2 key results fall due up to 16 days after Get 200 MQLs from mass"
                    + " mail by Jan 30,"),
        found.get(0));
    assertEquals(
        List.of(
            "Get 100 MQLs via offering mass mail by the end of January 31 Jan 1 day late",
            "Get 100 MQLs via content mass mail by mid-February 15 Feb 16 days late"),
        gross.select(".late tbody tr").eachText());
    assertTrue(
        found
            .get(1)
            .startsWith(
                "late-support: Get 200 MQLs from organic search by Feb 15 falls due on 15 Feb 2026,"
                    + " 31 days after Come up with 3 strategies for improving SEO by Jan 15,"),
        found.get(1));
  }

  @Test
  void besidesThemOnlyTheMissingGoalsFromBelowAreNoted() {
    assertTrue(under(site.report(), "Attention, by kind").text().contains("Nothing wants"));
    List<String> notes = findings(under(site.report(), "Notes"));
    assertEquals(1, notes.size());
    assertTrue(notes.get(0).startsWith("over-aligned: All 11 objectives reach the company"));
    assertTrue(notes.get(0).contains("0 of the 11"), notes.get(0));
  }

  @Test
  void aFindingStandsOnThePagesItIsAbout() {
    for (String path : List.of("drive-leads-from-mass-email", "improve-seo")) {
      Document page = site.objective("marketing/" + path);
      assertEquals(1, findings(under(page, "Findings")).size(), path);
    }
    assertEquals(2, findings(under(site.page("teams/marketing.html"), "Findings")).size());
    assertFalse(BuiltSite.has(site.page(PPC), "Findings"));
  }

  @Test
  void aFindingSaysWhereItIsAndLeadsToItsFile() {
    Element email = site.report().selectFirst(".finding");
    assertTrue(
        email.text().contains("content/okrs/2026-q1/marketing/drive-leads-from-mass-email.md:9"),
        email.text());
    assertEquals(
        "https://git.acme.example/okr/edit/main/content/okrs/2026-q1/get-600-mqls.md",
        email.select("a.button").attr("href"));
    assertEquals("due: 2026-01-30", email.select(".diff del").text().strip());
    assertEquals("due: 2026-02-15", email.select(".diff ins").text().strip());
  }

  @Test
  void activitiesWithoutANumberAreHints() {
    List<String> hints = findings(site.page("hints.html").selectFirst("main"));
    List<String> activities =
        hints.stream().filter(hint -> hint.startsWith("activity-not-outcome")).toList();
    for (String title :
        List.of(
            "Hold preliminary interviews by Feb 2",
            "Narrow down the best and hold second and third interviews by Feb 15",
            "Roll out a weekly pulse survey to the whole company by Feb 15",
            "Survey all employees by March 15 on which incentive would best drive morale")) {
      assertEquals(1, activities.stream().filter(hint -> hint.contains(title)).count(), title);
    }
  }
}
