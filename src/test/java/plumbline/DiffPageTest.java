package plumbline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import plumbline.cli.Runs;
import plumbline.history.GitFolder;

/** The page of {@code diff --format html}, which stands alone. */
@InBrowser
class DiffPageTest {
  private static final String Q1 = "content/okrs/2026-q1/";

  /** Axe's violations, each as its rule and its first place. */
  private static final String AXE =
      """
      const done = arguments[0];
      axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations.map(v =>
        v.id + ' (' + v.nodes.length + '): ' + v.nodes[0].target + ' ' + v.nodes[0].failureSummary)));
      """;

  @TempDir static Path dir;
  private static Path page;

  @BeforeAll
  static void aChangeOfEveryNature() throws Exception {
    try (GitFolder folder = GitFolder.in(dir.resolve("repo"))) {
      folder.copy(Path.of("src/test/resources/year/content"), "content");
      folder.commit("2026-02-26", "Before");
      folder
          .edit(Q1 + "growth/teams-that-invite.md", "target: 60", "target: 50")
          .edit(Q1 + "growth/teams-that-invite.md", "value: 44", "value: 46")
          .edit(Q1 + "search/find-it-the-first-time.md", "supports: win-", "unaligned: win-")
          .edit(Q1 + "search/ask-in-plain-words.md", "target: 50", "target: 40")
          .edit(Q1 + "win-large-customers.md", "title: Win", "title: <script>alert(1)</script> Win")
          .edit("content/teams/search.md", "lead: lindqvist", "lead: brandt")
          .edit("content/site.yaml", "rules: {", "rules: { one-sided-dependency: off,")
          .delete(Q1 + "search/search-for-auditors.md");
      folder.commit("2026-02-27", "After");
      page = dir.resolve("diff.html");
      Runs run =
          Runs.of(
              "diff",
              "HEAD~1",
              "HEAD",
              "--direct",
              "--format=html",
              "--out=" + page,
              "--dir=" + folder.dir());
      assertEquals("", run.err());
    }
  }

  @Test
  void itAsksForNothingAndRunsNothing() throws Exception {
    Document html = Jsoup.parse(Files.readString(page, UTF_8));
    assertEquals(
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        html.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    assertEquals(
        0,
        html.select("script, link, img, iframe, [src], [onclick], a[href]:not([href^=#])").size());
    html.select("use")
        .forEach(
            use ->
                assertTrue(
                    html.getElementById(use.attr("href").substring(1)) != null, use.outerHtml()));
  }

  @Test
  void theBrowserIsSilentAndReadersWithAidsFindNothingMissing(ChromeDriver driver)
      throws Exception {
    Browser.console(driver);
    driver.get(page.toUri().toString());
    assertEquals(List.of(), Browser.console(driver));
    assertEquals(
        List.of(),
        driver.executeScript(
            "return performance.getEntriesByType('resource').map(entry => entry.name)"));
    driver.executeScript(new EmbeddedResourceAxeProvider().getScript());
    List<String> found = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1440, 375)) {
        Browser.scheme(driver, scheme);
        Browser.width(driver, width);
        Object violations = driver.executeAsyncScript(AXE);
        ((List<?>) violations).forEach(one -> found.add(scheme + " " + width + ": " + one));
        assertEquals(
            true,
            driver.executeScript("return document.documentElement.scrollWidth <= innerWidth"),
            scheme + " " + width);
      }
    }
    assertEquals("", String.join("\n", found));
  }
}
