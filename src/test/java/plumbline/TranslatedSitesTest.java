package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo in each of the languages that Plumbline brings along. */
class TranslatedSitesTest {
  private static final String OBJECTIVE = "okrs/2026-q1/get-600-mqls.html";

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "ar"})
  void theSameFilesAreMade(String language) {
    BuiltSite site = in(language);
    assertEquals(0, site.run().code(), site.run().err());
    BuiltSite english = BuiltSite.of(BuiltSite.DEMO);
    assertEquals(new TreeSet<>(english.pages()), new TreeSet<>(site.pages()));
  }

  @ParameterizedTest
  @CsvSource({"de, ltr", "fr, ltr", "es, ltr", "ar, rtl"})
  void everyPageSaysItsLanguageAndDirection(String language, String direction) {
    for (String path : in(language).pages()) {
      Document page = in(language).page(path);
      assertEquals(language, page.select("html").attr("lang"), path);
      assertEquals(direction, page.select("html").attr("dir"), path);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, Schlüsselergebnisse, '24. Feb.', '0,'",
    "fr, Résultats clés, '24 févr.', '0,'",
    "es, Resultados clave, '24 feb', '0,'",
    "ar, النتائج الرئيسية, 'فبراير', '0.'"
  })
  void headingsDatesAndNumbersAreThoseOfTheLanguage(
      String language, String heading, String day, String number) {
    Document page = in(language).page(OBJECTIVE);
    assertTrue(page.select("h2").eachText().contains(heading), page.select("h2").text());
    assertTrue(page.select("time").text().contains(day), page.select("time").text());
    assertTrue(page.select(".sum").text().contains(number), page.select(".sum").text());
  }

  /** What programs read must not depend on the language. */
  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "ar"})
  void machineReadableFiguresStayAsTheyAre(String language) {
    Document english = BuiltSite.of(BuiltSite.DEMO).page(OBJECTIVE);
    Document page = in(language).page(OBJECTIVE);
    for (Map.Entry<String, String> one :
        Map.of("time", "datetime", "svg path", "d", "svg rect", "width", "svg circle", "cx")
            .entrySet()) {
      assertEquals(
          english.select(one.getKey()).eachAttr(one.getValue()),
          page.select(one.getKey()).eachAttr(one.getValue()),
          one.toString());
    }
  }

  @Test
  void noTwoLanguagesNameTheMainPartsAlike() {
    Map<String, List<String>> nav =
        List.of("de", "fr", "es", "ar").stream()
            .collect(
                Collectors.toMap(
                    language -> language,
                    language -> in(language).page("index.html").select(".nav a").eachText()));
    assertEquals(4, new TreeSet<>(nav.values().stream().map(Object::toString).toList()).size());
    assertFalse(nav.get("de").contains("People"));
  }

  private static BuiltSite in(String language) {
    return BuiltSite.of(BuiltSite.in(language, BuiltSite.DEMO));
  }
}
