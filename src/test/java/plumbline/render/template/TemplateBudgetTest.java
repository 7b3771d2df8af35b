package plumbline.render.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.text.Language;
import plumbline.view.NotFoundPage;

/** A template of the site's own can be wrong, but neither hang, nor fill the disk, nor differ. */
class TemplateBudgetTest {
  private static final String NAME = "page/NotFoundPage.ftlh";

  private static TemplateMistake mistake(byte[] template) {
    Templates templates =
        new Templates(name -> name.equals(NAME) ? Optional.of(template) : Optional.empty());
    Renderer renderer = new Renderer(templates, Language.english(), Duration.ofMillis(300));
    NotFoundPage page = new SampleRecords(name -> name, true).of(NotFoundPage.class);
    TemplateMistake mistake = assertThrows(TemplateMistake.class, () -> renderer.render(page));
    assertFalse(Thread.interrupted());
    return mistake;
  }

  private static TemplateMistake mistake(String template) {
    return mistake(template.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>\n<#list 1.. as x></#list>",
        "<p>\n<#list 1.. as x><#if x == 0>y</#if></#list>",
        "<p>\n<#list 1..100000 as x><#list 1..100000 as y></#list></#list>",
        "<p>\n<#list 1..2000000000 as x><#assign a = x></#list>"
      })
  void aListWithoutAnEndIsStoppedAndNamedWithItsPlace(String template) {
    TemplateMistake mistake = mistake(template);
    assertTrue(mistake.getMessage().contains("takes longer than"), mistake.getMessage());
    assertEquals(NAME, mistake.template());
    assertEquals(2, mistake.line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro a><@a/></#macro><@a/>",
        "<#function f x><#return f(x)></#function>${f(1)}",
        "<#include \"NotFoundPage.ftlh\">",
      })
  void whatCallsItselfIsStopped(String template) {
    assertTrue(mistake(template).getMessage().contains("without an end"));
  }

  @Test
  void whatIsNestedTooDeepIsSaid() {
    String template = "<#if true>".repeat(50_000) + "</#if>".repeat(50_000);
    assertTrue(mistake(template).getMessage().contains("without an end"));
  }

  @Test
  void aPageThatGrowsWithoutAnEndIsStoppedWithItsPlace() {
    String template = "<p>\n<#assign a = \"x\"?right_pad(1000000)><#list 1.. as x>${a}</#list>";
    TemplateMistake mistake = mistake(template);
    assertTrue(mistake.getMessage().matches(".*(64 million|takes longer).*"), mistake.getMessage());
    assertEquals(2, mistake.line());
  }

  @ParameterizedTest
  @CsvSource({
    "${.now},3",
    "${ .now?string},4",
    "<#if (.now)??></#if>,7",
    "${'x'?eval},6",
    "<@'x'?interpret/>,6"
  })
  void whatDiffersFromBuildToBuildIsRefused(String template, int column) {
    TemplateMistake mistake = mistake("\n" + template);
    assertTrue(mistake.getMessage().contains("differ from build to build"), mistake.getMessage());
    assertEquals(2, mistake.line());
    assertEquals(column, mistake.column());
  }

  @Test
  void aTemplateThatIsNotUtf8IsRefusedWithThePlace() {
    TemplateMistake mistake = mistake("<p>\n  \u00e9".getBytes(ISO_8859_1));
    assertTrue(mistake.getMessage().contains("not UTF-8"), mistake.getMessage());
    assertEquals(2, mistake.line());
    assertEquals(3, mistake.column());
  }
}
