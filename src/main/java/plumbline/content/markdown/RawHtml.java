package plumbline.content.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * What of raw HTML in a body is HTML: the elements that people write beside Markdown. Whatever else
 * stands between {@code <} and {@code >} is text, as a placeholder is, so that nothing is lost.
 */
public final class RawHtml {
  /** The elements that stand inside a paragraph. */
  public static final Set<String> PHRASES =
      Set.of(
          "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "strong", "sub", "sup", "u", "var", "wbr");

  /** The elements that stand by themselves. */
  public static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "hr",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "details",
          "summary");

  /** What needs no paragraph around it. */
  public static final Set<String> STANDALONE =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "hr",
          "table",
          "details",
          "div",
          "section",
          "center");

  /** Wrappers whose contents say all. */
  private static final Set<String> WRAPPERS = Set.of("div", "span", "center", "font", "section");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href", "src", "alt", "title", "width", "height", "id", "name", "open", "start", "align");

  private RawHtml() {}

  /** The same with every tag as text that is no HTML here; comments are left out. */
  public static String of(CharSequence written) {
    // Flexmark's sequences find a character anew each time they are asked for one.
    String html = written.toString();
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      int end = c == '<' ? end(html, at) : -1;
      if (c != '<') {
        kept.append(c);
        at++;
      } else if (end > 0 && isComment(html, at)) {
        at = end;
      } else if (end > 0 && isKept(html, at)) {
        kept.append(tag(html.substring(at, end)));
        at = end;
      } else {
        kept.append("&lt;");
        at++;
      }
    }
    return kept.toString();
  }

  /** A tag with the attributes that say something here. */
  private static String tag(String written) {
    if (written.startsWith("</")) {
      return written;
    }
    Node read = Parser.xmlParser().parseInput(written, "").childNode(0);
    StringBuilder tag = new StringBuilder("<").append(read.normalName());
    for (Attribute attribute : read.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (ATTRIBUTES.contains(name)) {
        tag.append(' ').append(name).append("=\"");
        tag.append(Entities.escape(attribute.getValue()).replace("\"", "&quot;")).append('"');
      }
    }
    return tag.append('>').toString();
  }

  private static int end(String html, int at) {
    if (!isComment(html, at)) {
      return HtmlTag.end(html, at);
    }
    int end = html.indexOf("-->", at + 2);
    return end < 0 ? -1 : end + 3;
  }

  private static boolean isComment(String html, int at) {
    return html.startsWith("<!--", at);
  }

  private static boolean isKept(String html, int at) {
    int from = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int to = from;
    while (to < html.length()
        && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '-')) {
      to++;
    }
    String name = html.substring(from, to).toLowerCase(Locale.ROOT);
    return PHRASES.contains(name) || BLOCKS.contains(name) || WRAPPERS.contains(name);
  }
}
