package plumbline.content.markdown;

import java.util.Optional;

/**
 * The limits of a text in Markdown, which none that is meant for people reaches. Beyond them
 * Flexmark's time grows with the square of what is counted, or its stack ends.
 */
final class TextLimits {
  /** What is beyond a limit, and on which line of the text, from 0. */
  record Breach(int line, String found) {}

  /** The most signs with a meaning in lines without an empty one between them. */
  private static final int MOST_MARKS = 2_500;

  /** The most characters in a row that could be a line, a quote, a list or emphasis. */
  private static final int LONGEST_RUN = 500;

  private static final int MOST_LINES = 5_000;
  private static final int MOST_COLUMNS = 500;
  private static final int MOST_CELLS = 50_000;
  private static final int MOST_DOTS = 500;
  private static final int MOST_DEFINITIONS = 2_000;

  private static final boolean[] MARKS = set("[<*_~`@&\\");
  private static final boolean[] RUNS = set("*_-+>=~`# \t");

  private final String text;

  private int line;
  private boolean lineIsEmpty = true;
  private int linesOfBlock;
  private int marks;
  private int columns;
  private int mostColumns;
  private int run;
  private int dots;
  private int definitions;

  private TextLimits(String text) {
    this.text = text;
  }

  /** The first thing that is beyond a limit; empty for a text that can be read. */
  static Optional<Breach> breach(String text) {
    return new TextLimits(text).breach();
  }

  private Optional<Breach> breach() {
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count(c, before);
      if (isBeyond()) {
        return Optional.of(new Breach(line, found()));
      }
      if (c == '\n') {
        endLine();
      }
      before = c;
    }
    return Optional.empty();
  }

  private void count(char c, char before) {
    marks += c < 128 && MARKS[c] ? 1 : 0;
    run = c < 128 && RUNS[c] ? run + 1 : 0;
    columns += c == '|' ? 1 : 0;
    dots = c <= ' ' ? 0 : c == '.' || c == '@' ? dots + 1 : dots;
    definitions += before == ']' && c == ':' || before == '[' && c == '^' ? 1 : 0;
    lineIsEmpty &= c <= ' ' || Character.isWhitespace(c);
  }

  private void endLine() {
    line++;
    linesOfBlock = lineIsEmpty ? 0 : linesOfBlock + 1;
    marks = lineIsEmpty ? 0 : marks;
    mostColumns = lineIsEmpty ? 0 : Math.max(mostColumns, columns);
    columns = 0;
    lineIsEmpty = true;
  }

  private boolean isBeyond() {
    return marks > MOST_MARKS
        || run > LONGEST_RUN
        || columns > MOST_COLUMNS
        || dots > MOST_DOTS
        || definitions > MOST_DEFINITIONS
        || linesOfBlock > MOST_LINES
        || (long) mostColumns * linesOfBlock > MOST_CELLS;
  }

  private String found() {
    if (marks > MOST_MARKS) {
      return "more than " + MOST_MARKS + " signs of Markdown in one paragraph";
    }
    if (run > LONGEST_RUN) {
      return "more than " + LONGEST_RUN + " signs of Markdown in a row";
    }
    if (columns > MOST_COLUMNS) {
      return "more than " + MOST_COLUMNS + " columns in one line";
    }
    if (dots > MOST_DOTS) {
      return "a word with more than " + MOST_DOTS + " dots";
    }
    if (definitions > MOST_DEFINITIONS) {
      return "more than " + MOST_DEFINITIONS + " footnotes or addresses of links";
    }
    return linesOfBlock > MOST_LINES
        ? "more than " + MOST_LINES + " lines without an empty one"
        : "a table of more than " + MOST_CELLS + " cells";
  }

  /** By their codes: this is asked of every character of every text. */
  private static boolean[] set(String ascii) {
    boolean[] set = new boolean[128];
    ascii.chars().forEach(c -> set[c] = true);
    return set;
  }
}
