package plumbline.content.markdown;

/**
 * Finds the end of a raw HTML tag in a line of text, as CommonMark 0.31.2, 6.6 defines one, in one
 * pass. Flexmark's own pattern calls itself once an attribute, and overflows its stack at some
 * thousands.
 */
final class HtmlTag {
  private final CharSequence text;
  private int at;

  private HtmlTag(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * Where a tag ends.
   *
   * @param from the index of its {@code <}
   * @return the index after its {@code >}; -1 where there is no tag
   */
  static int end(CharSequence text, int from) {
    HtmlTag tag = new HtmlTag(text, from + 1);
    boolean complete = tag.skip('/') ? tag.closing() : tag.opening();
    return complete ? tag.at : -1;
  }

  private boolean closing() {
    return name() && spaces() >= 0 && skip('>');
  }

  private boolean opening() {
    if (!name()) {
      return false;
    }
    while (spaces() > 0 && attributeName()) {
      if (!value()) {
        return false;
      }
    }
    skip('/');
    return skip('>');
  }

  private boolean name() {
    return isLetter(peek()) && skipWhile(c -> isLetter(c) || isDigit(c) || c == '-') > 0;
  }

  private boolean attributeName() {
    char first = peek();
    return (isLetter(first) || first == '_' || first == ':')
        && skipWhile(c -> isLetter(c) || isDigit(c) || "_.:-".indexOf(c) >= 0) > 0;
  }

  /** A value where there is {@code =}; without one the spaces belong to what follows. */
  private boolean value() {
    int before = at;
    spaces();
    if (!skip('=')) {
      at = before;
      return true;
    }
    spaces();
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      at++;
      skipWhile(c -> c != quote);
      return skip(quote);
    }
    return skipWhile(c -> !isSpace(c) && "\"'=<>`".indexOf(c) < 0) > 0;
  }

  private int spaces() {
    return skipWhile(HtmlTag::isSpace);
  }

  private int skipWhile(CharTest test) {
    int from = at;
    while (at < text.length() && test.holds(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private boolean skip(char c) {
    boolean there = peek() == c && at < text.length();
    at += there ? 1 : 0;
    return there;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private interface CharTest {
    boolean holds(char c);
  }
}
