package plumbline.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.model.Body;
import plumbline.model.Location;
import plumbline.model.Problem;

/**
 * A title, a note or a reason: its words, and what its author wrote where that says more.
 *
 * @param words as plain text, with the addresses of links left out
 * @param markup the Markdown with its links; empty where it is nothing but the words
 */
public record ShortText(String words, Optional<Body> markup) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * Reads one.
   *
   * @param written the text as its author wrote it
   * @param at where it is written
   * @param problems gets what cannot be a link from the content
   */
  public static ShortText of(String written, Location at, List<Problem> problems) {
    Optional<Document> read =
        mayHoldMarkup(written) ? Markdown.parseInline(written) : Optional.empty();
    return read.filter(ShortText::holdsMarkup)
        .map(document -> of(written, document, new TextLinks(part -> at, problems), at))
        .orElseGet(() -> new ShortText(written, Optional.empty()));
  }

  private static ShortText of(String written, Document read, TextLinks links, Location at) {
    String plain = words(read);
    Body markup = new Body(written, at.path(), links.in(read));
    return new ShortText(plain.isEmpty() ? written : plain, Optional.of(markup));
  }

  /** Whether there is any sign that could be Markdown: most titles have none. */
  private static boolean mayHoldMarkup(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '*', '_', '`', '~', '[', '<', '\\', '&', '@' -> {
          return true;
        }
        case ':' -> {
          if (text.startsWith("//", i + 1)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return text.contains("www.");
  }

  private static boolean holdsMarkup(Document read) {
    for (Node node : read.getDescendants()) {
      boolean plain =
          node instanceof Text
              || node instanceof Paragraph
              || node instanceof SoftLineBreak
              || node instanceof RefNode;
      if (!plain) {
        return true;
      }
    }
    return !words(read).contentEquals(SPACE.matcher(read.getChars().trim()).replaceAll(" "));
  }

  private static String words(Document read) {
    StringBuilder words = new StringBuilder();
    addWords(read, words);
    return SPACE.matcher(words.toString().strip()).replaceAll(" ");
  }

  /** No link is defined in a short text: [words] in brackets are words. */
  private static void addBracketed(Node node, StringBuilder words) {
    if (!node.hasChildren()) {
      words.append(node.getChars().unescape());
      return;
    }
    BasedSequence chars = node.getChars();
    int from = node.getFirstChild().getStartOffset() - node.getStartOffset();
    int to = node.getLastChild().getEndOffset() - node.getStartOffset();
    words.append(chars.subSequence(0, from).unescape());
    addWords(node, words);
    words.append(chars.subSequence(to).unescape());
  }

  /** A link without words is read as its address. */
  private static void addLink(LinkNodeBase link, StringBuilder words) {
    int before = words.length();
    addWords(link, words);
    if (words.substring(before).isBlank()) {
      words.append(link.getUrl().unescape());
    }
  }

  private static void addWords(Node parent, StringBuilder words) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Code code) {
        words.append(CodeText.of(code));
      } else if (node instanceof AutoLink link) {
        words.append(link.getText());
      } else if (node instanceof MailLink link) {
        words.append(link.getText());
      } else if (node instanceof WikiLink link) {
        words.append(link.getText().isNull() ? WikiTarget.of(link) : link.getText().unescape());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof RefNode) {
        addBracketed(node, words);
      } else if (node instanceof LinkNodeBase link) {
        addLink(link, words);
      } else if (node.hasChildren()) {
        addWords(node, words);
        words.append(node instanceof Paragraph ? " " : "");
      } else {
        words.append(node.getChars().unescape());
      }
    }
  }
}
