package plumbline.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.text.Pattern.Choice;
import plumbline.text.Pattern.Count;
import plumbline.text.Pattern.Gap;
import plumbline.text.Pattern.Part;
import plumbline.text.Pattern.Words;

/**
 * Reads patterns. As in ICU's message format an apostrophe is one, except before a brace (or, in a
 * plural, a {@code #}), where it starts words that stand as they are, up to the next apostrophe;
 * two apostrophes are always one.
 */
final class PatternParser {
  private static final int DEEPEST = 5;

  private final String text;
  private int at;

  PatternParser(String text) {
    this.text = text;
  }

  Pattern pattern() {
    Pattern pattern = pattern(-1, 0);
    if (at < text.length()) {
      throw mistake("'}'", "a '{' before it");
    }
    return pattern;
  }

  /**
   * @param counted the value that a {@code #} stands for, -1 outside a plural
   * @param depth how many choices it stands in
   */
  private Pattern pattern(int counted, int depth) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      char c = text.charAt(at);
      if (c == '\'') {
        quoted(words, counted >= 0);
      } else if (c == '{' || c == '#' && counted >= 0) {
        flush(words, parts);
        parts.add(c == '{' ? gap(depth) : count(counted));
      } else {
        words.append(c);
        at++;
      }
    }
    flush(words, parts);
    return new Pattern(parts);
  }

  private static void flush(StringBuilder words, List<Part> parts) {
    if (words.length() > 0) {
      parts.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private void quoted(StringBuilder words, boolean counting) {
    at++;
    char next = at < text.length() ? text.charAt(at) : ' ';
    if (next == '\'') {
      at++;
      words.append('\'');
    } else if (next == '{' || next == '}' || next == '#' && counting) {
      literal(words);
    } else {
      words.append('\'');
    }
  }

  private void literal(StringBuilder words) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\'') {
        words.append(c);
      } else if (at < text.length() && text.charAt(at) == '\'') {
        words.append('\'');
        at++;
      } else {
        return;
      }
    }
  }

  private Part count(int counted) {
    at++;
    return new Count(counted);
  }

  private Part gap(int depth) {
    at++;
    int index = index();
    blanks();
    if (isNext('}')) {
      return new Gap(index);
    }
    if (!isNext(',')) {
      throw mistake(found(), "'}' or ','");
    }
    String kind = word();
    expect(',');
    if (!kind.equals("plural") && !kind.equals("select")) {
      throw mistake("'" + kind + "'", "plural or select");
    }
    if (depth >= DEEPEST) {
      throw mistake("more choices in each other", "at most " + DEEPEST);
    }
    return new Choice(index, kind.equals("plural"), cases(kind, index, depth));
  }

  private Map<String, Pattern> cases(String kind, int index, int depth) {
    Map<String, Pattern> cases = new LinkedHashMap<>();
    blanks();
    while (!isNext('}')) {
      String name = word();
      expect('{');
      cases.put(name, pattern(kind.equals("plural") ? index : -1, depth + 1));
      expect('}');
      blanks();
    }
    if (!cases.containsKey("other")) {
      throw mistake("no case for 'other'", "one");
    }
    return cases;
  }

  private int index() {
    String word = word();
    if (!word.matches("\\d")) {
      throw mistake("'{" + word + "'", "the number of a value, from 0 to 9");
    }
    return word.charAt(0) - '0';
  }

  private String word() {
    blanks();
    int from = at;
    while (at < text.length() && " ,{}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (from == at) {
      throw mistake(found(), "a word");
    }
    return text.substring(from, at);
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean isNext(char c) {
    boolean next = at < text.length() && text.charAt(at) == c;
    at += next ? 1 : 0;
    return next;
  }

  private void expect(char c) {
    blanks();
    if (!isNext(c)) {
      throw mistake(found(), "'" + c + "'");
    }
  }

  private String found() {
    return at < text.length() ? "'" + text.charAt(at) + "'" : "its end";
  }

  private PatternMistake mistake(String found, String expected) {
    return new PatternMistake("found " + found + ", expected " + expected);
  }
}
