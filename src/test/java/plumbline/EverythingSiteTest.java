package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.BuiltSite.fact;
import static plumbline.BuiltSite.findings;
import static plumbline.BuiltSite.keyResult;
import static plumbline.BuiltSite.lineOfSight;
import static plumbline.BuiltSite.under;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One site that uses every field, and hostile, foreign and overlong text. */
class EverythingSiteTest {
  private final BuiltSite site = BuiltSite.of(BuiltSite.EVERYTHING);

  private Document quarter(String path) {
    return site.page("okrs/2026-q2/" + path + ".html");
  }

  @Test
  void progressBeyondTheTargetAndBehindTheStartIsShownAsItIs() {
    Element beyond = keyResult(quarter("product/roadmap"), "visitors");
    assertTrue(beyond.text().contains("Progress is 1.30: beyond the target."), beyond.text());
    assertTrue(beyond.select(".score").text().startsWith("1.00"));
    Element behind = keyResult(quarter("sales/roadmap"), "visits");
    assertTrue(behind.text().contains("Progress is −0.40: behind the start."), behind.text());
    assertTrue(behind.select(".score").text().startsWith("0.00"));
  }

  @Test
  void aGradeIsMarkedAndWhatWasComputedStandsBesideIt() {
    Document page = site.objective("grow-the-installed-base");
    assertEquals("0.80 graded", page.select(".sum .score").text());
    assertTrue(page.select(".head .why").text().contains("The author’s grade: 0.80."));
    assertTrue(page.select(".head .why").text().contains("(0.82) ÷ 1 = 0.82"));
    Element days = keyResult(site.objective("shorten-onboarding"), "days");
    assertEquals("0.70 graded", days.select(".score").text());
  }

  @Test
  void unknownIsNoValueAndNeverZero() {
    Document unknown = quarter("qualität/no-key-results");
    assertEquals("– no value yet", unknown.select(".sum .score").text());
    assertEquals("No value yet", unknown.select(".head .health").text());
    Document page = quarter("support/shorten-onboarding");
    assertEquals("– no value yet", keyResult(page, "feeling").select(".score").text());
    String why = page.select(".head .why").text();
    assertTrue(why.contains("÷ 3 ="), "three of four key results have a value: " + why);
  }

  @Test
  void theYearEnclosesItsQuarters() {
    Document year = site.page("cycles/2026.html");
    Element divided = year.selectFirst("main p:contains(Divided into)");
    assertEquals(
        List.of("2026-h1", "2026-q1", "2026-03", "2026-q2", "launch-sprint"),
        divided.select("a").eachAttr("href").stream().map(u -> u.replace(".html", "")).toList());
    assertEquals(
        List.of("2026.html"),
        site.page("cycles/2026-q2.html").select("p:contains(Part of) a").eachAttr("href"));
    assertEquals(
        List.of(
            "Lead the market for laboratory instruments",
            "Revenue from 1.2 to 1.4 billion euros",
            "Grow the installed base",
            "1,200 units sold"),
        lineOfSight(quarter("sales/roadmap")),
        "a quarter's line reaches the year's objective");
  }

  @Test
  void aClosedCycleShowsItsRetrospectiveAndItsNeighbours() {
    Document quarter = site.page("cycles/2026-q1.html");
    assertEquals("First quarter of 2026", quarter.select("h1").text());
    assertTrue(under(quarter, "Retrospective").text().contains("What we change"));
    assertEquals("2026-q2.html", quarter.select(".pager a[rel=next]").attr("href"));
    assertEquals(
        "2026-q1.html", site.page("cycles/2026-q2.html").select(".pager a[rel=prev]").attr("href"));
  }

  @Test
  void anObjectiveIsLinkedWithTheOneItContinues() {
    assertEquals(
        "../2026-q1/grow-the-installed-base.html",
        quarter("grow-the-installed-base").select("dt:contains(Continues) + dd a").attr("href"));
    assertEquals(
        "../2026-q2/grow-the-installed-base.html",
        site.objective("grow-the-installed-base")
            .select("dt:contains(Continued by) + dd a")
            .attr("href"));
  }

  @Test
  void draftsAreNowhere() {
    for (String path : site.files().keySet()) {
      assertFalse(path.contains("next-generation") || path.contains("pricing-experiment"), path);
    }
    for (String path : site.pages()) {
      String text = site.page(path).text();
      assertFalse(text.contains("Plan the next generation"), path);
      assertFalse(text.contains("An experiment with prices"), path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"quick-search", "search/faster-search"})
  void aFormerAddressLeadsToTheNewOne(String alias) {
    Document page = quarter(alias);
    String up = alias.contains("/") ? "../" : "";
    String target = up + "platform/faster-search.html";
    assertEquals("0; url=" + target, page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals(target, page.select("main a").attr("href"));
    assertEquals(
        "https://okr.polaris.example/goals/okrs/2026-q2/platform/faster-search.html",
        page.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void namesInAnyScriptAreFilesAndEncodedLinks() {
    assertTrue(site.files().containsKey("okrs/2026-q2/品質向上.html"));
    assertTrue(site.files().containsKey("people/müller.html"));
    assertTrue(site.files().containsKey("assets/größen.txt"));
    assertEquals(
        1,
        site.page("cycles/2026-q2.html")
            .select(".group a[href='../okrs/2026-q2/%E5%93%81%E8%B3%AA%E5%90%91%E4%B8%8A.html']")
            .size());
    assertEquals(
        "https://okr.polaris.example/goals/okrs/2026-q2/%E5%93%81%E8%B3%AA%E5%90%91%E4%B8%8A.html",
        quarter("品質向上").select("link[rel=canonical]").attr("href"));
  }

  @Test
  void everyWayToLinkFromABodyArrives() {
    Map<String, String> links = new TreeMap<>();
    quarter("support/all-of-markdown")
        .select(".prose a")
        .forEach(link -> links.putIfAbsent(link.text(), link.attr("href")));
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("relative", "../platform/faster-search.html"),
            Map.entry("to a key result", "../platform/faster-search.html#p95"),
            Map.entry("percent-encoded", "../../../people/m%C3%BCller.html"),
            Map.entry("not encoded", "../../../people/m%C3%BCller.html"),
            Map.entry("a team", "../../../teams/qualit%C3%A4t.html"),
            Map.entry("the company", "../../../index.html"),
            Map.entry("the quarter", "../../../cycles/2026-q1.html"),
            Map.entry("by reference", "../sales/sell-through-partners.html"),
            Map.entry("on this page", "#kr1"),
            Map.entry("1.10", "../sales/roadmap.html"),
            Map.entry("a label & \"quotes\"", "../platform/faster-search.html"),
            Map.entry("size", "../platform/stable-interfaces.html#gr%C3%B6%C3%9Fe"),
            Map.entry("Jürgen Müller", "../../../people/m%C3%BCller.html"),
            Map.entry("Search", "../../../teams/search.html"),
            Map.entry("https://example.org/angle", "https://example.org/angle"),
            Map.entry("office@polaris.example", "mailto:office@polaris.example"));
    expected.forEach((text, url) -> assertEquals(url, links.get(text), text));
  }

  @Test
  void anAcceptedFindingShowsItsReasonAndNoLongerCounts() {
    Document report = site.report();
    Element accepted = under(report, "Accepted");
    assertEquals(
        List.of("silent-team", "late-support", "stale"),
        accepted.select("td[data-label=Rule]").eachText());
    assertEquals(
        "The new servers arrive on June 17",
        accepted.select("td[data-label=Reason]").eachText().get(1));
    assertEquals("30 Jun", accepted.select("td[data-label=Until]").eachText().get(1));
    assertTrue(report.select(".lead").text().contains("3 findings are accepted."));
    assertFalse(
        findings(under(report, "Attention, by kind")).stream()
            .anyMatch(finding -> finding.startsWith("late-support")));
    Element own = under(quarter("platform/faster-search"), "Findings");
    assertTrue(own.text().contains("Accepted until 30 Jun: The new servers arrive"), own.text());
  }

  @Test
  void aPersonsPageShowsBothTeamsAndWhatTheyHelpWith() {
    Document page = site.page("people/jean-luc.html");
    assertEquals("Sales, Support <b>& Care</b>", fact(page, "Team"));
    assertEquals("Anna Björk", fact(page, "Manager"));
    assertEquals(
        List.of("A rental model for small laboratories", "Sell through partners"),
        under(page, "Objectives in Q2 2026").select(".goal .goal-title").eachText());
    Document layla = site.page("people/layla.html");
    assertEquals(
        List.of("Faster search", "Shorten the onboarding"),
        under(layla, "Contributes to").select(".goal-title").eachText().stream().sorted().toList());
  }

  @Test
  void theObjectivesOfATeamOrAPersonSayWhatOfTheCompanyTheyServe() {
    assertEquals(
        List.of("serves Learn to sell services", "serves Grow the installed base"),
        served(site.page("people/jean-luc.html"), "Objectives in Q2 2026"));
    Document support = site.page("teams/support.html");
    assertEquals(
        List.of("serves Grow the installed base, Learn to sell services"),
        served(support, "Objectives in Q2 2026"),
        "the nearest of the company's only: the year's objective is reached through the quarter's");
    assertTrue(
        served(support, "Its members’ objectives").contains("serves no company objective"),
        served(support, "Its members’ objectives").toString());
  }

  @Test
  void ofManySupportersTheHomePageNamesTheFirstAndLeadsToAll() {
    Element others = site.page("index.html").select(".card > .meta a:contains(more)").first();
    assertEquals("and 3 more", others.text());
    assertEquals(4, others.parent().select("a").size(), "three by name, and the rest");
    String[] target = others.attr("href").split("#");
    assertEquals(
        "Supported by", site.page(target[0]).getElementById(target[1]).text(), others.toString());
  }

  private static List<String> served(Document page, String heading) {
    return under(page, heading).select(".goal .meta").eachText().stream()
        .map(meta -> meta.replaceFirst("^.*(?=serves)", "").replaceFirst(" deferred$", ""))
        .toList();
  }

  @Test
  void dependenciesAreShownAtBothEndsAndAreNoSupport() {
    assertEquals(
        List.of("Stable interfaces", "測定器の品質を向上させる"),
        under(quarter("platform/faster-search"), "Depends on").select(".goal-title").eachText());
    assertEquals(
        List.of("Faster search"),
        under(quarter("platform/stable-interfaces"), "Is depended on by")
            .select(".goal-title")
            .eachText());
    assertTrue(
        under(quarter("platform/stable-interfaces"), "Supported by").text().contains("No other"));
  }

  @Test
  void hostileTextIsText() {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertEquals(List.of(), page.select("body script").eachText(), path);
      assertTrue(page.select("img[src=x], [onerror], [onload], [onmouseover]").isEmpty(), path);
      assertFalse(page.text().contains("${14}") || page.text().contains(" 14 #"), path);
    }
    Document hostile = quarter("hostile/hostile-text");
    assertTrue(hostile.select("h1").text().startsWith("<script>alert(1)</script> \"><img src=x"));
    assertEquals(
        "${7+7} #{7+7} <#assign x=1> <@macro/> [=7+7] {{7+7}}",
        keyResult(hostile, "template").select("h3").text());
  }

  @Test
  void aFileWithABomOrWindowsLineEndsReadsLikeAnyOther() {
    Element bom = quarter("files/bom-file").selectFirst(".prose");
    Element crlf = quarter("files/crlf-file").selectFirst(".prose");
    assertEquals(bom.html(), crlf.html());
    assertTrue(bom.select("pre code").text().contains("with two lines"));
  }

  @Test
  void assetsAreCopiedByteForByte() throws java.io.IOException {
    for (String asset : List.of("img/pixel.png", "plan.csv", "größen.txt")) {
      assertEquals(
          -1,
          java.nio.file.Files.mismatch(
              site.source().resolve("content/assets").resolve(asset),
              site.folder().resolve("assets").resolve(asset)),
          asset);
    }
  }
}
