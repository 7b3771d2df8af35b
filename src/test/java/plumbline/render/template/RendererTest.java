package plumbline.render.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.text.Language;
import plumbline.view.NotFoundPage;
import plumbline.view.Page;

class RendererTest {
  private static final String HOSTILE =
      "<script>alert(1)</script>\" onload=\"x\" 'y' & ${7*7} <#assign x=1>";

  /** What a reader does not need to see as it is. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "Frame.path",
          "FindingView.findingClass",
          "Meter.fill",
          "Meter.tick",
          "Meter.expected",
          "Badge.id",
          "Day.iso",
          "HomePage.cycleLink");

  /** What the tools of the graph page work with; a small drawing has no tools. */
  private static final Set<String> FOR_THE_GRAPH =
      Set.of(
          "Box.needs",
          "Box.up",
          "Curve.from",
          "Curve.to",
          "BoxContent.id",
          "BoxContent.teams",
          "Mark.findings",
          "Mark.kind",
          "Mark.state",
          "Mark.status",
          "Part.state",
          "Row.full",
          "Row.score",
          "Row.title",
          "Row.url");

  /** A redirect is only its way on; hints are all of one class. */
  private static final Map<String, Set<String>> NOT_SHOWN_ON =
      Map.of(
          "RedirectPage",
              Set.of(
                  "CycleMenu.shown",
                  "Day.text",
                  "Frame.feed",
                  "Frame.title",
                  "Here.effect",
                  "Line.what",
                  "Logo.dark",
                  "Logo.url",
                  "Mark.title",
                  "Mark.url",
                  "Mark.word",
                  "PreviewStrip.before"),
          "HintsPage", Set.of("Badge.word"),
          "TeamsPage", Set.of("Badge.word"),
          "CyclesPage", Set.of("Badge.word"),
          "GraphPage", Set.of("Mark.status", "Part.state"),
          "ObjectivePage", FOR_THE_GRAPH,
          "TeamPage", FOR_THE_GRAPH);

  /** What is shown only where something else is absent. */
  private static final List<Set<String>> EITHER_OR =
      List.of(
          Set.of(),
          Set.of("FindingView.accepted", "HomePage.objectives"),
          Set.of("FormattedText.markup"),
          Set.of("Entry.summary", "CheckInLine.commit"),
          Set.of("FindingView.accepted", "FindingView.change"),
          Set.of("FindingView.parts", "TeamPicture.fold"),
          Set.of("FindingView.parts", "FindingView.accepted", "FindingView.change"));

  private static final String ATTRIBUTE = "(?!on)[a-z][a-z0-9-]*|viewBox|#doctype";

  private final Renderer renderer = new Renderer(Templates.builtIn(), Language.english());

  static Stream<Class<?>> pages() {
    return Stream.of(Page.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hostileTextStaysTextInEveryPage(Class<? extends Record> page) {
    for (Set<String> absent : EITHER_OR) {
      String html = html(renderer, new SampleRecords(name -> HOSTILE, true, absent).of(page));
      assertFalse(html.contains("<script>"), html);
      assertTrue(html.contains("${7*7}"), "the text is missing");
      assertFalse(html.contains(" 49 "), "the text was run");
      for (Element element : Jsoup.parse(html).getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          assertTrue(attribute.getKey().matches(ATTRIBUTE), attribute::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTextOfAPageRecordIsShown(Class<? extends Record> page) {
    Set<String> missing = new TreeSet<>();
    StringBuilder html = new StringBuilder();
    for (Set<String> absent : EITHER_OR) {
      UnaryOperator<String> named =
          name -> {
            missing.add(name);
            return name + "~";
          };
      html.append(html(renderer, new SampleRecords(named, true, absent).of(page)));
    }
    missing.removeIf(name -> html.indexOf(name + "~") >= 0 || NOT_SHOWN.contains(name));
    assertEquals(NOT_SHOWN_ON.getOrDefault(page.getSimpleName(), Set.of()), missing);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageWithoutAnythingOptionalIsWhole(Class<? extends Record> page) {
    String html = html(renderer, new SampleRecords(name -> "x", false).of(page));
    Document document = Jsoup.parse(html);
    assertEquals(1, document.select("h1").size());
    assertTrue(html.strip().endsWith("</html>"));
    assertTrue(document.select("section:not(:has(h2))").isEmpty());
    for (Element labelled : document.select("[aria-labelledby]")) {
      assertTrue(document.getElementById(labelled.attr("aria-labelledby")) != null);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
        "<#assign x=\"freemarker.template.utility.ObjectConstructor\"?new()>",
        "${page?api.getClass()}",
        "${page.getClass()}",
        "${page.frame().title()}",
        "${page.class}",
        "<#include \"/../../../../etc/passwd\">",
        "<#include \"../../../../etc/passwd\">",
        "<#include \"file:/etc/passwd\">"
      })
  void aTemplateCanNeitherInstantiateNorCallNorReadFiles(String template) {
    assertThrows(TemplateMistake.class, () -> html(own("page/NotFoundPage.ftlh", template), any()));
  }

  @Test
  void aSitesOwnTemplateReplacesTheBuiltInOneOfItsName() {
    Renderer own = own("part/foot.ftlh", "<#macro show frame><p>Ours: ${frame.title}</p></#macro>");
    String html = html(own, any());
    assertTrue(html.contains("<p>Ours: Frame.title</p>"));
    assertTrue(html.contains("<h1>"), "the others stay");
  }

  @Test
  void aPageBringsAlongTheIconsThatItNamesOnly() {
    String page =
        "<#import \"/layout.ftlh\" as layout><@layout.page frame=page.frame><svg><use"
            + " href=\"#i_team\"/></svg></@layout.page>";
    assertEquals(
        Set.of("i_auto", "i_dark", "i_light", "i_search", "i_team"),
        icons(own("page/NotFoundPage.ftlh", page)));
  }

  @Test
  void aPageThatIsKeptBeforeItIsPrintedBringsAllOfThem() {
    String page =
        "<#import \"/layout.ftlh\" as layout><#assign all><@layout.page"
            + " frame=page.frame>x</@layout.page></#assign>${all}";
    assertEquals(18, icons(own("page/NotFoundPage.ftlh", page)).size());
  }

  private static Set<String> icons(Renderer renderer) {
    return new TreeSet<>(Jsoup.parse(html(renderer, any())).select("symbol").eachAttr("id"));
  }

  @Test
  void whatASitesOwnTemplatePrintsIsEscapedWhateverItsNameEndsWith() {
    String page = "<#include \"/part/x.ftl\">${page.frame.title}";
    Map<String, String> own =
        Map.of("page/NotFoundPage.ftlh", page, "part/x.ftl", "[${page.frame.title}]");
    Renderer made = new Renderer(templates(own), Language.english());
    NotFoundPage record = new SampleRecords(name -> "<b>", true).of(NotFoundPage.class);
    assertEquals("[&lt;b&gt;]&lt;b&gt;", html(made, record));
  }

  @Test
  void numbersArePrintedForProgramsAndNothingDependsOnTheMachine() {
    Renderer own = own("page/NotFoundPage.ftlh", "${1234567.5} ${true?c} ${1234}");
    assertEquals("1234567.5 true 1234", html(own, any()));
  }

  @Test
  void aMistakeNamesItsTemplateLineAndColumn() {
    TemplateMistake running =
        assertThrows(
            TemplateMistake.class,
            () -> html(own("page/NotFoundPage.ftlh", "<p>\n  ${page.nothing}"), any()));
    assertEquals("page/NotFoundPage.ftlh", running.template());
    assertEquals(2, running.line());
    assertEquals(5, running.column());
    assertEquals(
        "page/NotFoundPage.ftlh:2:5: The following has evaluated to null or missing: "
            + "==> page.nothing",
        running.getMessage());
    TemplateMistake reading =
        assertThrows(
            TemplateMistake.class,
            () -> html(own("part/foot.ftlh", "<#macro show frame>\n<#if"), any()));
    assertEquals("part/foot.ftlh", reading.template());
    assertEquals(2, reading.line());
  }

  @Test
  void aTemplateThatIsNotThereIsNamed() {
    TemplateMistake mistake =
        assertThrows(
            TemplateMistake.class,
            () -> html(own("page/NotFoundPage.ftlh", "<#import \"/part/nope.ftlh\" as x>"), any()));
    assertTrue(mistake.getMessage().contains("part/nope.ftlh"), mistake.getMessage());
  }

  @Test
  void charactersThatHtmlForbidsAreReplaced() {
    Renderer own = own("page/NotFoundPage.ftlh", "${page.frame.title}");
    NotFoundPage page = new SampleRecords(name -> "a\u0007b", true).of(NotFoundPage.class);
    assertEquals("a\uFFFDb", html(own, page));
  }

  @Test
  void theSameRecordGivesTheSameBytesFromManyThreads() {
    NotFoundPage page = any();
    String once = html(renderer, page);
    assertTrue(IntStream.range(0, 200).parallel().allMatch(i -> html(renderer, page).equals(once)));
  }

  private static NotFoundPage any() {
    return new SampleRecords(name -> name, true).of(NotFoundPage.class);
  }

  private static Renderer own(String name, String template) {
    return new Renderer(templates(Map.of(name, template)), Language.english());
  }

  private static Templates templates(Map<String, String> own) {
    return new Templates(name -> Optional.ofNullable(own.get(name)).map(t -> t.getBytes(UTF_8)));
  }

  private static String html(Renderer renderer, Record page) {
    return new String(renderer.render((Page) page).bytes(), UTF_8);
  }
}
