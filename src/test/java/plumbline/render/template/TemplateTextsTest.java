package plumbline.render.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.text.Language;
import plumbline.text.Languages;
import plumbline.view.NotFoundPage;

/** What templates say with {@code text(…)}. */
class TemplateTextsTest {
  private static String said(Language language, String template) {
    Templates own =
        new Templates(
            name ->
                name.equals("page/NotFoundPage.ftlh")
                    ? Optional.of(template.getBytes(UTF_8))
                    : Optional.empty());
    NotFoundPage page = new SampleRecords(name -> "x", true, Set.of()).of(NotFoundPage.class);
    return new String(new Renderer(own, language).render(page).bytes(), UTF_8);
  }

  private static String said(String template) {
    return said(Language.english(), template);
  }

  @Test
  void aTextIsSaid() {
    assertEquals("Teams", said("${text(\"nav.teams\")}"));
    assertEquals("1,200 objectives", said("${text(\"node.objectives\", 1200)}"));
  }

  @Test
  void aValueThatIsTextIsEscaped() {
    assertEquals("Vision: &lt;b&gt; &amp; {0}", said("${text(\"home.vision\", \"<b> & {0}\")}"));
  }

  @Test
  void aValueThatIsMarkupStaysMarkupAndTheWordsAroundItAreEscaped() {
    Language own =
        Languages.of("en", name -> Optional.of("home.vision=<i> & {0} > ".getBytes(UTF_8)));
    String template =
        "<#assign x><a href=\"${\"a&b\"}\">${\"<x>\"}</a></#assign>${text(\"home.vision\", x)}";
    assertEquals("&lt;i&gt; &amp; <a href=\"a&amp;b\">&lt;x&gt;</a> &gt; ", said(own, template));
  }

  @Test
  void aTextThatIsNotThereStopsThePageAndIsNamed() {
    TemplateMistake mistake =
        assertThrows(TemplateMistake.class, () -> said("\n${text(\"nav.nothing\")}"));
    assertTrue(mistake.getMessage().contains("nav.nothing"), mistake.getMessage());
    assertTrue(mistake.getMessage().startsWith("page/NotFoundPage.ftlh:2:"), mistake.getMessage());
  }

  @Test
  void aTextWithoutAKeyIsAMistake() {
    assertThrows(TemplateMistake.class, () -> said("${text()}"));
    assertThrows(TemplateMistake.class, () -> said("${text(1)}"));
  }
}
