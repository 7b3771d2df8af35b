package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core looks at every sort of page: light and dark, on a desk and on a phone. */
@InBrowser
class AccessibilityTest {
  /** Each violation as its rule and its first place; all rules, or those that depend on colours. */
  private static final String RUN =
      """
      const [rules, done] = arguments;
      axe.run(document, {
        resultTypes: ['violations'],
        ...(rules.length ? { runOnly: { type: 'rule', values: rules } } : {})
      }).then(found => done(found.violations.map(v =>
        v.id + ' (' + v.nodes.length + '): ' + v.nodes[0].target + ' ' + v.nodes[0].failureSummary)));
      """;

  static final List<String> ALL = List.of();
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  @Test
  void axeFindsNothingOnAnySortOfPage(ChromeDriver driver) throws Exception {
    assertClean(driver, BuiltSite.EVERYTHING, PageTypes.paths());
  }

  @Test
  void axeFindsNothingOnAnySortOfPageInArabic(ChromeDriver driver) throws Exception {
    String arabic = BuiltSite.in("ar", BuiltSite.EVERYTHING);
    assertEquals(0, BuiltSite.of(arabic).run().code(), BuiltSite.of(arabic).run().err());
    assertClean(driver, arabic, PageTypes.paths());
  }

  @Test
  void axeFindsNothingOnAReportWithGrossFindings(ChromeDriver driver) throws Exception {
    assertClean(driver, BuiltSite.DEMO, List.of("alignment.html"));
    assertClean(driver, "market-of-goals", List.of("alignment.html"));
  }

  @Test
  void axeFindsNothingOnAPreview(ChromeDriver driver) throws Exception {
    assertClean(
        driver,
        BuiltSite.PREVIEW,
        List.of(
            "this-change.html",
            "okrs/2026-q2/platform/faster-search.html",
            "teams/support.html",
            "cycles/2026-q2.html"));
  }

  @Test
  void axeFindsNothingOnPagesWithAHistory(ChromeDriver driver) throws Exception {
    assertClean(
        driver,
        BuiltSite.HISTORY,
        List.of(
            "changes.html",
            "changes/search.html",
            "index.html",
            "teams/search.html",
            "okrs/2026-q1/search/first-result.html"));
  }

  private static void assertClean(ChromeDriver driver, String site, List<String> paths)
      throws Exception {
    String axe = new EmbeddedResourceAxeProvider().getScript();
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      Browser.width(driver, 1440);
      Browser.scheme(driver, "light");
      driver.get(BuiltSite.of(site).folder().resolve(path).toUri().toASCIIString());
      driver.executeScript(axe);
      found.addAll(violations(driver, ALL, path + " light, 1440"));
      Browser.scheme(driver, "dark");
      found.addAll(violations(driver, COLOURS, path + " dark, 1440"));
      Browser.width(driver, 375);
      found.addAll(violations(driver, COLOURS, path + " dark, 375"));
      Browser.scheme(driver, "light");
      found.addAll(violations(driver, ALL, path + " light, 375"));
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void axeSeesMistakes(ChromeDriver driver) throws Exception {
    driver.get(
        "data:text/html,<html><title>x</title><body style='color:%23ccc;background:white'>pale");
    driver.executeScript(new EmbeddedResourceAxeProvider().getScript());
    List<String> rules =
        violations(driver, ALL, "").stream()
            .map(v -> v.replaceFirst("(?s)^: (\\S+).*", "$1"))
            .toList();
    assertEquals(true, rules.contains("color-contrast"), rules.toString());
    assertEquals(true, rules.contains("html-has-lang"), rules.toString());
    assertEquals(1, violations(driver, COLOURS, "").size());
  }

  static List<String> violations(ChromeDriver driver, List<String> rules, String where) {
    Object found = driver.executeAsyncScript(RUN, rules);
    return ((List<?>) found).stream().map(violation -> where + ": " + violation).toList();
  }
}
