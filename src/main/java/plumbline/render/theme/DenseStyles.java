package plumbline.render.theme;

/**
 * Style sheets without what only their authors read: comments and needless white space. Each rule
 * keeps a line of its own, so that a browser's tools can point at it.
 */
final class DenseStyles {
  /** White space after one of these says nothing. */
  private static final String BEFORE = "{};,>:(\n";

  /** White space before one of these says nothing. */
  private static final String AFTER = "{};,>)";

  /** Stands for what ends in no sign that white space could be left out at. */
  private static final char TEXT = 'x';

  private final String styles;
  private final StringBuilder dense;
  private int at;
  private boolean space;
  private char last = '\n';

  private DenseStyles(String styles) {
    this.styles = styles;
    this.dense = new StringBuilder(styles.length());
  }

  /**
   * The same styles in fewer bytes. What is in quotes, an unquoted {@code url(…)} and comments that
   * begin with {@code /*!}, which are licences, stay as they are.
   */
  static String of(String styles) {
    DenseStyles scanner = new DenseStyles(styles);
    while (scanner.at < styles.length()) {
      scanner.step();
    }
    return scanner.dense.toString();
  }

  private void step() {
    char c = styles.charAt(at);
    if (Character.isWhitespace(c)) {
      space = true;
      at++;
    } else if (styles.startsWith("/*", at)) {
      comment();
    } else if (c == '"' || c == '\'') {
      text(endOfString(c));
    } else if (c == '\\') {
      text(at + 2);
    } else if (isAddress()) {
      text(endOf(")", at));
    } else {
      sign(c);
    }
  }

  /** Between two words a comment is what keeps them apart, without being a space. */
  private void comment() {
    int end = endOf("*/", at + 2);
    if (styles.startsWith("/*!", at)) {
      text(end);
      return;
    }
    boolean parts = !space && end < styles.length() && !Character.isWhitespace(styles.charAt(end));
    if (parts && BEFORE.indexOf(last) < 0) {
      dense.append("/**/");
    }
    at = end;
  }

  private void text(int end) {
    int until = Math.min(end, styles.length());
    gap(TEXT);
    dense.append(styles, at, until);
    last = TEXT;
    at = until;
  }

  private void sign(char c) {
    gap(c);
    if (c == '}' && last == ';') {
      dense.setLength(dense.length() - 1);
    }
    dense.append(c);
    last = c;
    at++;
    if (c == '}') {
      dense.append('\n');
      last = '\n';
    }
  }

  private void gap(char next) {
    if (space && BEFORE.indexOf(last) < 0 && AFTER.indexOf(next) < 0) {
      dense.append(' ');
    }
    space = false;
  }

  private boolean isAddress() {
    return styles.regionMatches(true, at, "url(", 0, 4)
        && !styles.substring(at + 4).stripLeading().matches("(?s)[\"'].*");
  }

  private int endOfString(char quote) {
    int end = at + 1;
    while (end < styles.length() && styles.charAt(end) != quote) {
      end += styles.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private int endOf(String what, int from) {
    int found = styles.indexOf(what, from);
    return found < 0 ? styles.length() : found + what.length();
  }
}
