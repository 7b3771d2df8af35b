package plumbline.publish;

import java.nio.charset.StandardCharsets;

/**
 * Finds the addresses and ids in a page that was just made. It is quick because it may trust what
 * every page is: text has no bare {@code <}, and values stand in double quotes.
 */
final class Attributes {
  private final byte[] html;
  private final Found found;
  private int at;

  private Attributes(byte[] html, Found found) {
    this.html = html;
    this.found = found;
  }

  /** Whoever wants them. */
  interface Found {
    /** The value of an {@code href} or a {@code src}, as it is written. */
    void address(byte[] html, int from, int to);

    /** The value of an {@code id}. */
    void id(byte[] html, int from, int to);
  }

  /** Tells of everything that a page has, in reading order. */
  static void of(byte[] html, Found found) {
    new Attributes(html, found).read();
  }

  private void read() {
    for (at = next('<', 0); at < html.length; at = next('<', at)) {
      at++;
      if (at < html.length && html[at] == '!') {
        declaration();
      } else {
        tag();
      }
    }
  }

  /** The place of the next such byte; the end where there is none. */
  private int next(char wanted, int from) {
    // This is most of the work: the simple compiler reads a field anew at every step.
    byte[] bytes = html;
    int end = bytes.length;
    int place = from;
    while (place < end && bytes[place] != wanted) {
      place++;
    }
    return place;
  }

  /** A comment ends with its arrow, a document type with the first bracket. */
  private void declaration() {
    boolean comment = isAt(at, "!--");
    while (at < html.length && !(comment ? isAt(at, "-->") : html[at] == '>')) {
      at++;
    }
  }

  private void tag() {
    byte[] bytes = html;
    int end = bytes.length;
    int place = at;
    while (place < end && bytes[place] != '>') {
      if (bytes[place] == '"' && place > 2) {
        place = value(place + 1);
      }
      place++;
    }
    at = place;
  }

  /** Looks at a value; the place of the quote behind it. */
  private int value(int from) {
    int to = next('"', from);
    // The name's last letter first: most attributes are others.
    switch (html[from - 3]) {
      case 'f' -> address(isAt(from - 7, " href="), from, to);
      case 'c' -> address(isAt(from - 6, " src="), from, to);
      case 'd' -> id(isAt(from - 5, " id="), from, to);
      default -> {}
    }
    return to;
  }

  private void address(boolean is, int from, int to) {
    if (is) {
      found.address(html, from, to);
    }
  }

  private void id(boolean is, int from, int to) {
    if (is) {
      found.id(html, from, to);
    }
  }

  /** A blank in the text stands for a line's end as well. */
  private boolean isAt(int place, String text) {
    if (place < 0 || place + text.length() > html.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      byte b = html[place + i];
      if (b != text.charAt(i) && !(text.charAt(i) == ' ' && b == '\n')) {
        return false;
      }
    }
    return true;
  }

  /** A value as text, its character references resolved as far as addresses have any. */
  static String text(byte[] html, int from, int to) {
    String text = new String(html, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf('&') < 0
        ? text
        : text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
  }
}
