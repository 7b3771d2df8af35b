package plumbline.render.markdown;

import java.util.List;
import org.jsoup.safety.Safelist;

/** What a body may hold. Links are not judged here: {@link BodyLinkRewriter} has done so before. */
final class SafeHtml {
  /** The elements that an author may write as raw HTML inside a text. */
  static final List<String> PHRASES =
      List.of(
          "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "strong", "sub", "sup", "u", "var", "wbr");

  /** What is kept of raw HTML before the body is put together. */
  static final Safelist RAW =
      phrases().addAttributes("a", "href", "title").addAttributes("img", "src", "alt", "title");

  /** What is kept of the whole body. */
  static final Safelist BODY =
      phrases()
          .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr")
          .addTags("span", "div", "table", "thead", "tbody", "tr", "th", "td")
          .addAttributes("a", "href", "title", "rel", "aria-label")
          .addAttributes("img", "src", "alt", "title")
          .addAttributes("ol", "start")
          .addAttributes("span", "class")
          .addAttributes("sup", "id")
          .addAttributes("li", "id", "class")
          .addAttributes("div", "class", "role", "tabindex", "aria-label")
          .addAttributes("th", "class", "scope")
          .addAttributes("td", "class")
          .addAttributes("table", "class")
          .addAttributes("h2", "id")
          .addAttributes("h3", "id")
          .addAttributes("h4", "id")
          .addAttributes("h5", "id")
          .addAttributes("h6", "id");

  /** What is kept of a text that stands within a line. */
  static final Safelist LINE =
      new Safelist()
          .addTags("a", "code", "em", "strong", "del", "span")
          .addAttributes("a", "href", "title", "rel")
          .addAttributes("span", "class");

  private SafeHtml() {}

  private static Safelist phrases() {
    return new Safelist()
        .addTags(PHRASES.toArray(String[]::new))
        .addAttributes("abbr", "title")
        .addAttributes("dfn", "title");
  }
}
