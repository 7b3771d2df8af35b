package plumbline.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.content.markdown.ShortText;
import plumbline.model.Location;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;
import plumbline.text.Language;
import plumbline.view.LinkTo;
import plumbline.view.Prose;

/** Titles, notes and reasons as they stand on their own page. */
class InlineHtmlTest {
  private static final MarkdownHtml HTML = new MarkdownHtml(Language.english());
  private static final Map<String, LinkTo> TARGETS =
      Map.of(
          "@ada", new LinkTo("Ada Byron", "../people/ada.html"),
          "2026-q1/b", new LinkTo("Sell more", "b.html"));
  private static final List<String> PIECES =
      List.of(
          "a",
          " ",
          "*",
          "**",
          "_",
          "`",
          "``",
          "~~",
          "[",
          "]",
          "(",
          ")",
          "](b.md)",
          "<",
          ">",
          "\\",
          "<script>",
          "<img src=x onerror=y>",
          "&",
          "&lt;",
          "![x](y.png)",
          "@ada",
          "[[",
          "]]",
          "|",
          "\n",
          "https://a.example/b_c",
          "javascript:alert(1)",
          "](javascript:alert(1))",
          "<b>",
          "é",
          "\"");

  private static String html(String written) {
    return HTML.renderInline(new Prose(written, TARGETS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`go` is *now* **very** ~~old~~ usable|<code>go</code> is <em>now</em>"
            + " <strong>very</strong> <del>old</del> usable",
        "[Hiring](https://acme.example/6197)|<a href=\"https://acme.example/6197\" rel=\"noopener"
            + " noreferrer\">Hiring</a>",
        "Ask @ada|Ask <a href=\"../people/ada.html\">Ada Byron</a>",
        "As [[2026-q1/b]] does|As <a href=\"b.html\">Sell more</a> does",
        "[gone](gone.md)|<span class=\"unlinked\">gone</span>",
        "[x](javascript:alert(1))|<span class=\"unlinked\">x</span>",
        "<b>x</b> *y*|&lt;b&gt;x&lt;/b&gt; <em>y</em>",
        "# 1 *y*|# 1 <em>y</em>"
      })
  void isFormattedWithinItsLine(String both) {
    int bar = both.indexOf('|');
    assertEquals(both.substring(bar + 1), html(both.substring(0, bar)));
  }

  /** Neither more nor less than the plain words, which stand everywhere else. */
  @Seeded(2000)
  void itsTextIsItsWords(Draw draw) {
    String written = draw.text(12, PIECES).strip();
    ShortText text = ShortText.of(written, new Location("a.md", 1, 1), new ArrayList<>());
    String html = HTML.renderInline(new Prose(written, Map.of()));
    boolean nothing = Jsoup.parseBodyFragment(html).text().isBlank();
    String words = nothing ? "" : text.words().replaceAll("\\s+", " ").strip();
    assertEquals(words, Jsoup.parseBodyFragment(html).text(), written);
  }

  @Seeded(2000)
  void nothingInItRuns(Draw draw) {
    String html = html(draw.text(12, PIECES));
    for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
      assertTrue(element.normalName().matches("a|code|em|strong|del|span"), html);
      assertTrue(element.attr("href").matches("(https://|b\\.html|\\.\\./people/|$).*"), html);
      assertTrue(
          element.attributes().asList().stream()
              .allMatch(one -> one.getKey().matches("href|title|rel|class")),
          html);
    }
  }
}
