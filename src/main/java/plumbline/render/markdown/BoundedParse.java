package plumbline.render.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import plumbline.content.markdown.Markdown;

/**
 * Reads Markdown within limits that no text meant for people reaches. Beyond them Flexmark's time
 * grows with the square of a paragraph's marks, and its stack ends.
 */
final class BoundedParse {
  /** The most marks in lines without an empty one between them. */
  private static final int MOST_MARKS = 2_500;

  /** The most characters in a row that could be a line, a quote or emphasis. */
  private static final int LONGEST_RUN = 500;

  private static final int DEEPEST = 300;

  private static final boolean[] MARKS = set("[<*_~`@");
  private static final boolean[] RUNS = set("*_-+>=~`# \t");

  private BoundedParse() {}

  /** The document; empty where the text is beyond the limits. */
  static Optional<Node> of(String markdown) {
    if (!isBounded(markdown)) {
      return Optional.empty();
    }
    Node document = Markdown.parse(markdown);
    return isDeep(document) ? Optional.empty() : Optional.of(document);
  }

  private static boolean isBounded(String markdown) {
    int marks = 0;
    int run = 0;
    boolean lineIsEmpty = true;
    for (int i = 0; i < markdown.length() && marks <= MOST_MARKS && run <= LONGEST_RUN; i++) {
      char c = markdown.charAt(i);
      marks += c < 128 && MARKS[c] ? 1 : 0;
      run = c < 128 && RUNS[c] ? run + 1 : 0;
      if (c == '\n') {
        marks = lineIsEmpty ? 0 : marks;
        lineIsEmpty = true;
      } else if (lineIsEmpty) {
        lineIsEmpty = Character.isWhitespace(c);
      }
    }
    return marks <= MOST_MARKS && run <= LONGEST_RUN;
  }

  /** By their codes: this is asked of every character of every text. */
  private static boolean[] set(String ascii) {
    boolean[] set = new boolean[128];
    ascii.chars().forEach(c -> set[c] = true);
    return set;
  }

  private static boolean isDeep(Node document) {
    int depth = 0;
    Node node = document;
    while (node != null && depth <= DEEPEST) {
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
