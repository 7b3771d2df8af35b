package plumbline.content.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text within {@link TextLimits}, and takes it as a mistake in the text where the parser's
 * stack ends all the same.
 */
final class BoundedParse {
  /** More levels of lists, quotes and emphasis are shown to nobody. */
  private static final int DEEPEST = 100;

  private static final String TOO_DEEP = "more than " + DEEPEST + " levels of nesting";
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*(?=\\n)");

  private BoundedParse() {}

  /**
   * A text that was read, or why it was not.
   *
   * @param document empty exactly where there is a breach
   */
  record Outcome(Optional<Document> document, Optional<TextLimits.Breach> breach) {}

  static Outcome of(String markdown, Parser parser) {
    Optional<TextLimits.Breach> breach = TextLimits.breach(markdown);
    if (breach.isPresent()) {
      return new Outcome(Optional.empty(), breach);
    }
    Optional<Document> document = shallow(markdown, parser);
    return new Outcome(
        document,
        document.isPresent()
            ? Optional.empty()
            : Optional.of(new TextLimits.Breach(deepLine(markdown, parser), TOO_DEEP)));
  }

  private static Optional<Document> shallow(String markdown, Parser parser) {
    try {
      return Optional.of(parser.parse(markdown)).filter(document -> !isDeep(document));
    } catch (StackOverflowError tooDeep) {
      return Optional.empty();
    }
  }

  /** The line, from 0, on which the part begins that cannot be read by itself. */
  private static int deepLine(String markdown, Parser parser) {
    Matcher end = EMPTY_LINES.matcher(markdown);
    int from = 0;
    while (end.find() && shallow(markdown.substring(from, end.start()), parser).isPresent()) {
      from = end.end();
    }
    String before = markdown.substring(0, from);
    String part = markdown.substring(from);
    int blank = part.length() - part.stripLeading().length();
    return (int) (before + part.substring(0, blank)).chars().filter(c -> c == '\n').count();
  }

  private static boolean isDeep(Node document) {
    int depth = 0;
    Node node = document;
    while (node != null && depth <= 2 * DEEPEST) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != document && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == document ? null : node.getNext();
      }
    }
    return node != null;
  }
}
