package plumbline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.render.markdown.MarkdownHtml;
import plumbline.text.Language;
import plumbline.view.Prose;

@Tag("conformance")
class ConformanceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"content", "src/test/resources/sites/everything/content", "src/test/java"})
  void theNuHtmlCheckerFindsNoError(String content) throws Exception {
    assertEquals(List.of(), Conformance.errors(RenderedSite.pages(Path.of(content))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/resources/sites/everything/content"})
  void idsAreUniqueAndHeadingsHaveNoGaps(String content) throws Exception {
    for (OutputFile page : RenderedSite.pages(Path.of(content))) {
      Document document = Jsoup.parse(new String(page.bytes(), UTF_8));
      List<String> ids = document.select("[id]").eachAttr("id");
      assertEquals(ids.stream().distinct().toList(), ids, page.path());
      assertEquals(1, document.select("h1").size(), page.path());
      int before = 0;
      for (Element heading : document.select("h1,h2,h3,h4,h5,h6")) {
        int level = heading.normalName().charAt(1) - '0';
        assertTrue(level <= before + 1, page.path() + ": " + heading);
        before = level;
      }
    }
  }

  @Test
  void theCheckerSeesErrors() throws Exception {
    OutputFile broken = new OutputFile("x.html", "<!DOCTYPE html><p><li>x</p>".getBytes(UTF_8));
    assertFalse(Conformance.errors(List.of(broken)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n- [x] done\n- [ ] *open*\n\n  more\n",
        "Text[^1], again[^1].\n\n[^1]: Note\n\n    two paragraphs\n",
        "a <kbd>b</kbd> <li>c</li> <table><tr><td>d</table> <p>e <h1>f</h1> </div> <b>g\n\n"
            + "h <a>i</a>",
        "<table>\n"
            + "<tr><td>x</td></tr>\n"
            + "</table>\n\n"
            + "<ul>text</ul>\n\n"
            + "<h7>\n\n"
            + "<details>\n\n"
            + "# B\n\n"
            + "</details>",
        "<a href=\"https://a.example\">x <a href=\"https://b.example\">y</a></a>",
        "1. a\n"
            + "   > b\n"
            + "   > - c\n\n"
            + "5) d\n\n"
            + "```x\"y\n"
            + "<b>\n"
            + "```\n\n"
            + "***\n\n"
            + "![](https://a.example/x.png)",
        "| a |\n"
            + "|---|\n\n"
            + "<abbr title=\"x\">y</abbr> <a href=\"https://a.example/ x|y\">z</a> <img alt=x>",
        "<https://a.example/[x]> www.a.example https://a.example/?q=ä|b `` ` `` \\* &copy; &#0;"
            + " &nope;"
      })
  void aBodyIsValidHtmlWhateverItsAuthorWrites(String markdown) throws Exception {
    String body =
        new MarkdownHtml(Language.english()).render(new Prose(markdown, java.util.Map.of()));
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body>"
            + "<svg><symbol id=\"i_done\"/><symbol id=\"i_open\"/></svg><h1>x</h1>"
            + body
            + "</body></html>";
    assertEquals(
        List.of(), Conformance.errors(List.of(new OutputFile("x", page.getBytes(UTF_8)))), body);
  }
}
