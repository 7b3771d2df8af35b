package plumbline.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3000)
  void aTextThatIsNotSearchedForAddressesHasNone(@ForAll("texts") String text) {
    assertEquals(HTML.render(LOOKING.parse(text)), HTML.render(Markdown.parse(text)));
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
    String html = HTML.render(Markdown.parse(text));
    assertEquals(HTML.render(LOOKING.parse(text)), html);
    assertEquals(1, html.split("<a href=", -1).length - 1, html);
  }
}
