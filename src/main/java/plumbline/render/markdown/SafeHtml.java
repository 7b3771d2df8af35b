package plumbline.render.markdown;

import org.jsoup.safety.Safelist;
import plumbline.content.markdown.RawHtml;

/** What a body may hold. Links are not judged here: {@link BodyLinkRewriter} has done so before. */
final class SafeHtml {
  /** What is kept of the whole body. */
  static final Safelist BODY =
      new Safelist()
          .addTags(RawHtml.PHRASES.toArray(String[]::new))
          .addTags(RawHtml.BLOCKS.toArray(String[]::new))
          .addTags("span", "div")
          .addAttributes("abbr", "title")
          .addAttributes("dfn", "title")
          .addAttributes("a", "href", "title", "rel", "aria-label", "id")
          .addAttributes("img", "src", "alt", "title", "width", "height")
          .addAttributes("details", "open", "id")
          .addAttributes("ol", "start")
          .addAttributes("span", "class", "id")
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
}
