package plumbline.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by an estimate of each character's width: there is no font at build time,
 * and the reader's is not known. The estimate suits the wide ones among the usual fonts, so that
 * words never leave their box.
 *
 * @param size the font's size in CSS pixels
 * @param bold whether it is semi-bold, which is a little wider
 */
record TextFit(double size, boolean bold) {
  private static final String ELLIPSIS = "…";
  private static final String NARROW = "iljtfrI.,:;'|!()[]/ ‘’-";
  private static final String WIDE = "mwMW@%—…&Q";
  private static final double[] ASCII = new double[128];

  static {
    for (int letter = 0; letter < ASCII.length; letter++) {
      ASCII[letter] = em(letter);
    }
  }

  /** The text on as many lines as it needs, but not more than {@code most}. */
  List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>(most);
    String rest = text.strip();
    while (lines.size() < most - 1 && !fits(rest, width)) {
      int end = lineEnd(rest, width);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    lines.add(line(rest, width));
    return lines;
  }

  /** The text on one line, with an ellipsis where it was cut. */
  String line(String text, double width) {
    if (fits(text, width)) {
      return text;
    }
    return text.substring(0, fitting(text, width - width(ELLIPSIS))).strip() + ELLIPSIS;
  }

  private boolean fits(String text, double width) {
    return fitting(text, width) == text.length();
  }

  double width(String text) {
    double width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += width(text.codePointAt(at));
    }
    return width;
  }

  /** Where a line ends best: after the last space or hyphen that fits, or between wide letters. */
  private int lineEnd(String text, double width) {
    int most = Math.max(fitting(text, width), Character.charCount(text.codePointAt(0)));
    for (int end = most; end > 0; end--) {
      if (isBreak(text, end)) {
        return end;
      }
    }
    return most;
  }

  private static boolean isBreak(String text, int end) {
    char before = text.charAt(end - 1);
    char after = end < text.length() ? text.charAt(end) : ' ';
    return after == ' ' || before == '-' || before == '/' || isWide(before) && isWide(after);
  }

  /** How many characters fit, without leaving a combining mark or half of a pair behind. */
  private int fitting(String text, double width) {
    double used = 0;
    int at = 0;
    int fits = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      used += width(letter);
      if (used > width && (letter < ASCII.length || !isMark(letter))) {
        return fits;
      }
      at += Character.charCount(letter);
      fits = at;
    }
    return fits;
  }

  private double width(int letter) {
    double em = letter < ASCII.length ? ASCII[letter] : em(letter);
    return size * em * (bold ? 1.17 : 1.06);
  }

  private static double em(int letter) {
    if (letter > ASCII.length && isMark(letter)) {
      return 0;
    }
    if (isWide(letter)) {
      return 1;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return 0.34;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(letter) ? 0.69 : 0.59;
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** East Asian letters, full-width forms and emoji take a whole em, and lines break between. */
  private static boolean isWide(int letter) {
    return letter >= 0x1100 && letter <= 0x115f
        || letter >= 0x2e80 && letter <= 0xa4cf
        || letter >= 0xac00 && letter <= 0xd7a3
        || letter >= 0xf900 && letter <= 0xfaff
        || letter >= 0xfe30 && letter <= 0xfe6f
        || letter >= 0xff00 && letter <= 0xff60
        || letter >= 0x1f300;
  }
}
