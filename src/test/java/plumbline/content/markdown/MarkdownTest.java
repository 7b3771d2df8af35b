package plumbline.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.testing.Draw;
import plumbline.testing.Seeded;

class MarkdownTest {
  private static final HtmlRenderer HTML = HtmlRenderer.builder(Markdown.OPTIONS).build();

  /** The slower way, which looks for addresses in every text. */
  private static final Parser LOOKING = Parser.builder(Markdown.OPTIONS).build();

  /** Pieces of addresses, of what escapes and interrupts them, and of other text. */
  private static final List<String> PIECES =
      List.of(
          "http",
          "https",
          ":",
          "/",
          "//",
          "://",
          "www",
          ".",
          "WWW.",
          "a",
          "b.example",
          "@",
          "@ann",
          " ",
          "\n",
          "\\",
          "&",
          "&#64;",
          "&amp;",
          "&sol;",
          "&colon;",
          "*",
          "`",
          "[",
          "](",
          ")",
          "<",
          ">",
          "mailto:",
          "ftp",
          "(",
          "é",
          "…",
          "- ");

  @Seeded(100)
  void aTextThatIsNotSearchedForAddressesHasNone(Draw draw) {
    for (int i = 0; i < 30; i++) {
      String text = draw.text(12, PIECES);
      assertEquals(
          HTML.render(LOOKING.parse(text)), HTML.render(Markdown.parse(text).orElseThrow()), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://b.example/x.",
        "See www.b.example.",
        "http:\\/\\/b.example",
        "a&commat;b.example",
        "Ask a@b.example, or @ann.",
        "Ask @ann, or first.last+okr@b.example.",
        "www.b.example"
      })
  void anAddressBecomesALink(String text) {
    String html = HTML.render(Markdown.parse(text).orElseThrow());
    assertEquals(HTML.render(LOOKING.parse(text)), html);
    assertEquals(1, html.split("<a href=", -1).length - 1, html);
  }
}
