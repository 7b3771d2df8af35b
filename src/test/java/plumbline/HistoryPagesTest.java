package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.BuiltSite.has;
import static plumbline.BuiltSite.keyResult;
import static plumbline.BuiltSite.under;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** What pages tell of the repository. */
class HistoryPagesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/history/expected");
  private static final String FIRST = "okrs/2026-q1/search/first-result.html";

  private final BuiltSite site = BuiltSite.of(BuiltSite.HISTORY);

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(strings = {"changes.html", "changes/search.html", FIRST})
  void aPageSaysWhatItSaidBefore(String page) throws IOException {
    Golden.assertMatches(EXPECTED.resolve(page), GoldenPagesTest.main(site.page(page)));
  }

  @Test
  void aCheckInIsOneLineAndANewAgreementIsToldInFull() {
    Element history = under(site.page(FIRST), "History");
    assertEquals(8, history.select("> .log > li").size());
    assertEquals("7 earlier changes", history.select("details > summary").text());
    Element moved = history.selectFirst(".log-entry:contains(lower)");
    assertEquals("re-negotiated", moved.select(".tag").text());
    assertTrue(moved.hasClass("is-grave"));
    assertTrue(moved.text().contains("target: 70 % → 60 %"), moved.text());
    Element routine = history.selectFirst(".log-entry:contains(check-in)");
    assertTrue(routine.select("ul").isEmpty(), routine.outerHtml());
  }

  @Test
  void bothScoresStandSideBySideWhereAGoalpostWasMovedAfterTheGrace() {
    Element moved = keyResult(site.page(FIRST), "first").selectFirst(".moved");
    assertTrue(
        moved
            .text()
            .startsWith("Moved goalpost. 0.90 against 60 %; 0.60 against the original 70 %."),
        moved.text());
    assertEquals(1, moved.select("li").size());
    assertTrue(moved.text().contains("target 70 → 60 %, due 31 Mar → 20 Mar"), moved.text());
    assertEquals("the <i>index</i> is late", moved.select("q").text());
    assertTrue(
        site.page("okrs/2026-q1/win.html")
            .select(".moved")
            .text()
            .startsWith("Moved goalpost. 0.75 against 4; 1.00 against the original 3."));
    assertTrue(keyResult(site.page(FIRST), "done").select(".moved").isEmpty());
  }

  @Test
  void theChartShowsWhereTheTargetWasAndTheTableWhatGitKnows() {
    Element first = keyResult(site.page(FIRST), "first");
    Element chart = first.selectFirst("svg.chart");
    assertEquals(1, chart.select(".chart-was").size());
    assertEquals(
        List.of("target 70 → 60"),
        chart.select("text").eachText().stream().filter(t -> t.startsWith("target")).toList());
    assertTrue(
        chart.attr("aria-label").endsWith("The target was 70 until 3 Feb 2026."),
        chart.outerHtml());
    assertEquals(10, chart.select("circle").size());
    Element row = first.selectFirst("tr:contains(from Git)");
    assertEquals("58", row.select("td").get(0).text());
    assertEquals(3, first.select("tr:contains(from Git)").size());
  }

  @Test
  void aGoalNamesAllThatItContinues() {
    String continues = BuiltSite.fact(site.page(FIRST), "Continues");
    assertEquals(
        "Things are found at once (Q4 2025, 0.33), which continued Things are found (Q3 2025)",
        continues);
  }

  @Test
  void theLatestChangesStandOnTheHomePageAndTheTeams() {
    Element home = site.page("index.html").selectFirst("section[aria-labelledby=s_changes]");
    assertEquals(5, home.select("li").size());
    assertEquals(
        "Win readers: Customers · target: 3 → 4; Customers · value: 1 → 2",
        home.selectFirst("li a").text());
    assertEquals("changes.html", home.select("> p a").attr("href"));
    Element team = under(site.page("teams/sales.html"), "What changed lately");
    assertEquals("../changes/sales.html", team.select(".section-head a").attr("href"));
    assertTrue(team.text().contains("1 goal added, 1 goal removed"), team.text());
  }

  @Test
  void whatAStrangerWritesIsText() {
    Element moved = under(site.page(FIRST), "History").selectFirst(".log-entry:contains(lower)");
    assertTrue(moved.text().contains(HistoryExample.EVE), moved.text());
    assertTrue(moved.text().contains("<script>alert(1)</script> \"lower\" & later"));
    for (String path : site.pages()) {
      assertTrue(
          site.page(path).select("main script, main b:contains(Eve), main i").isEmpty(), path);
    }
  }

  @Test
  void draftsAndWhatComesAfterTheDayAreNotTold() {
    site.files()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
              assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("secret"), path);
              assertFalse(text.contains("Not known yet"), path);
            });
  }

  @Test
  void withoutAHistoryNothingOfItAppears() {
    Path out = dir.resolve("out");
    Runs.of("build", site.source().toString(), "--out", out.toString(), "--no-history");
    for (String path : BuiltSite.filesIn(out).keySet()) {
      assertFalse(path.startsWith("changes"), path);
    }
    Document page = page(out, FIRST);
    assertFalse(has(page, "History") || page.outerHtml().contains("What changed"));
    assertTrue(page.select(".moved, .chart-was").isEmpty());
  }

  @Test
  void aQuietTimeSaysWhenTheLastChangeWas() {
    Path out = dir.resolve("out");
    Runs.of("build", site.source().toString(), "--out", out.toString(), "--as-of", "2026-02-28");
    assertTrue(page(out, "changes.html").select(".week").size() == 4);
    Runs.of("build", site.source().toString(), "--out", out.toString(), "--as-of", "2026-09-30");
    Document page = page(out, "changes.html");
    assertEquals(
        "Nothing changed since 24 Aug. The last change was on 2 Mar.", page.select(".lead").text());
    assertEquals(5, under(page, "Before that").select("li").size());
  }

  @Test
  void aShallowCloneIsSaid() {
    try (GitFolder folder = HistoryExample.in(dir.resolve("repo"))) {
      folder.shallowAt(folder.git().getRepository().resolve("HEAD~3").name());
      Path out = dir.resolve("out");
      Runs.of("build", folder.dir().toString(), "--out", out.toString());
      assertTrue(page(out, "changes.html").select(".head").text().contains("shallow clone"));
      assertTrue(under(page(out, FIRST), "History").text().contains("shallow clone"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void withoutAnAddressForCommitsTheirIdIsText() {
    try (GitFolder folder = HistoryExample.in(dir.resolve("repo"))) {
      folder.edit(
          "content/site.yaml", "commit_url: https://git.lantern.example/okr/commit/{commit}\n", "");
      Path out = dir.resolve("out");
      Runs.of("build", folder.dir().toString(), "--out", out.toString());
      Element id = under(page(out, FIRST), "History").selectFirst(".code");
      assertEquals("span", id.normalName());
      assertTrue(id.text().matches("[0-9a-f]{10}"), id.text());
    }
  }

  @Test
  void aPreviewSaysHowTheCountsOfTheReportChanged() {
    try (GitFolder folder = HistoryExample.in(dir.resolve("repo"))) {
      folder
          .branch("side")
          .edit("content/okrs/2026-q1/search/first-result.md", "supports: win\n", "");
      folder.commit("2026-02-13", "Stand alone");
      Path out = dir.resolve("out");
      Runs run =
          Runs.of("build", folder.dir().toString(), "--out", out.toString(), "--base", "main");
      assertEquals(0, run.code(), run.err());
      String lead = page(out, "alignment.html").select(".lead").text();
      assertTrue(
          lead.matches(".* That is .* (more|fewer) .* than main \\([0-9a-f]{10}\\)\\."), lead);
    }
  }

  private static Document page(Path out, String path) {
    try {
      return Jsoup.parse(Files.readString(out.resolve(path)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
