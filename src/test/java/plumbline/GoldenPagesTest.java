package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What some pages say, word for word. Of drawings only the label is compared. */
class GoldenPagesTest {
  private static final Path CASES = Path.of("src/test/resources/sites");
  private static final Map<String, List<String>> PAGES =
      new TreeMap<>(
          Map.of(
              "dealership",
              List.of(
                  "index.html",
                  "okrs/2026-q1/run-a-mobile-servicing-pilot.html",
                  "people/service-technician.html",
                  "teams/service.html"),
              "everything",
              List.of(
                  "cycles/2026-q1.html",
                  "cycles/2026-q1/company.html",
                  "cycles/2026-q2/sales.html",
                  "okrs/2026-q1/paper-manuals.html",
                  "okrs/2026-q2/platform/faster-search.html",
                  "people/jean-luc.html",
                  "present.html",
                  "present/2026-q1.html",
                  "teams/search.html"),
              "market-of-goals",
              List.of("alignment.html", "teams/hr.html")));

  @TestFactory
  Stream<DynamicTest> aPageSaysWhatItSaidBefore() {
    return PAGES.entrySet().stream()
        .flatMap(
            site ->
                site.getValue().stream()
                    .map(
                        page ->
                            dynamicTest(
                                site.getKey() + "/" + page, () -> compare(site.getKey(), page))));
  }

  private static void compare(String site, String page) throws IOException {
    Golden.assertMatches(
        CASES.resolve(site).resolve("expected").resolve(page), main(BuiltSite.of(site).page(page)));
  }

  static String main(Document page) {
    Element main = page.selectFirst("main");
    for (Element drawing : main.select("svg")) {
      drawing.empty();
      List.of("width", "height", "viewBox", "viewbox").forEach(drawing::removeAttr);
    }
    page.outputSettings().prettyPrint(true).indentAmount(1);
    return main.outerHtml() + "\n";
  }

  @Test
  void noExpectedPageIsLeftOver() {
    Map<String, List<String>> kept = new TreeMap<>();
    for (String site : BuiltSite.cases()) {
      Path expected = CASES.resolve(site).resolve("expected");
      if (expected.toFile().exists()) {
        kept.put(site, List.copyOf(BuiltSite.filesIn(expected).keySet()));
      }
    }
    assertEquals(PAGES, kept);
  }
}
