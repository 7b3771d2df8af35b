package plumbline.render.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.content.markdown.CodeText;
import plumbline.content.markdown.Mention;
import plumbline.content.markdown.WikiTarget;
import plumbline.view.LinkTo;
import plumbline.view.Prose;

/**
 * The HTML of a body that is paragraphs of plain words, with emphasis, code, references and
 * mentions at most, as {@link MarkdownHtml} makes it of any other: most bodies are like that, and
 * there is nothing in them to be taken out.
 */
final class SimpleBody {
  /** A file as a link names it, with neither a scheme nor a place in it. */
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._-][A-Za-z0-9._/-]*");

  /** An address within the site. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[A-Za-z0-9._~-][A-Za-z0-9._~/%-]*)?(?:#[A-Za-z0-9._~-]+)?");

  private final Map<String, LinkTo> targets;
  private final StringBuilder html = new StringBuilder();

  private SimpleBody(Prose prose) {
    this.targets = prose.targets();
  }

  /**
   * Empty for a body that is anything else.
   *
   * @param markdown from which the document was read
   */
  static Optional<String> of(String markdown, Document document, Prose prose) {
    SimpleBody body = new SimpleBody(prose);
    return isPlain(markdown) && body.paragraphs(document)
        ? Optional.of(body.html.toString().strip())
        : Optional.empty();
  }

  /**
   * Whether a text holds nothing that starts a tag or an escape, and no sign that HTML writes
   * otherwise.
   */
  private static boolean isPlain(String text) {
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7F && c != '<' && c != '\\' || c > 0xA0;
      if (!plain && c != '\n') {
        return false;
      }
    }
    return true;
  }

  private boolean paragraphs(Document document) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (!(block instanceof Paragraph)) {
        return false;
      }
      html.append(html.isEmpty() ? "<p>" : "\n<p>");
      if (!words(block)) {
        return false;
      }
      html.append("</p>");
    }
    return true;
  }

  private boolean words(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!word(node)) {
        return false;
      }
    }
    return true;
  }

  private boolean word(Node node) {
    if (node instanceof Text) {
      return text(node.getChars().toString());
    }
    if (node instanceof SoftLineBreak) {
      html.append('\n');
      return true;
    }
    if (node instanceof Code code) {
      html.append("<code>");
      escape(CodeText.of(code));
      html.append("</code>");
      return true;
    }
    if (node instanceof TextBase) {
      return words(node);
    }
    return link(node) || emphasis(node);
  }

  private boolean link(Node node) {
    if (node instanceof Mention || node instanceof WikiLink || node instanceof Link) {
      boolean isOutermost = node.getAncestorOfType(Link.class) == null;
      return isOutermost
          && (node instanceof Link link
              ? file(link)
              : node instanceof Mention mention
                  ? mention("@" + mention.id())
                  : reference((WikiLink) node));
    }
    return false;
  }

  private boolean emphasis(Node node) {
    String name = node instanceof Emphasis ? "em" : node instanceof StrongEmphasis ? "strong" : "";
    if (name.isEmpty()) {
      return false;
    }
    html.append('<').append(name).append('>');
    boolean simple = words(node);
    html.append("</").append(name).append('>');
    return simple;
  }

  /** One that names nobody is words. */
  private boolean mention(String key) {
    LinkTo target = targets.get(key);
    if (target == null) {
      return text(key);
    }
    return link(target, target.text());
  }

  /** One that leads nowhere is told apart, which is not done here. */
  private boolean reference(WikiLink node) {
    LinkTo target = targets.get(WikiTarget.of(node));
    String label = node.getText().isNull() ? "" : node.getText().unescape().strip();
    return target != null && link(target, label.isEmpty() ? target.text() : label);
  }

  /** One to another page of the site by the file that it is made from. */
  private boolean file(Link node) {
    String path = node.getUrl().toString();
    LinkTo target = targets.get(path);
    boolean isKnown = target != null && PATH.matcher(path).matches() && node.getTitle().isNull();
    if (!isKnown || !open(target)) {
      return false;
    }
    int before = html.length();
    boolean simple = words(node) && html.length() > before;
    html.append("</a>");
    return simple;
  }

  private boolean link(LinkTo target, String words) {
    if (words.isBlank() || !isPlain(words) || !open(target)) {
      return false;
    }
    boolean simple = text(words);
    html.append("</a>");
    return simple;
  }

  /** Starts a link to a page of the site, whose address needs no escape. */
  private boolean open(LinkTo target) {
    html.append("<a href=\"").append(target.url()).append("\">");
    return ADDRESS.matcher(target.url()).matches();
  }

  /** Words, unless there may be a reference to a character in them. */
  private boolean text(String words) {
    escape(words);
    return words.indexOf('&') < 0 || words.indexOf(';') < 0;
  }

  private void escape(String words) {
    boolean none = words.indexOf('>') < 0 && words.indexOf('&') < 0;
    html.append(none ? words : words.replace("&", "&amp;").replace(">", "&gt;"));
  }
}
