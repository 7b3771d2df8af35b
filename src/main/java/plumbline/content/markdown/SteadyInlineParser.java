package plumbline.content.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands inside a paragraph, in time that grows with its length.
 *
 * <p>Flexmark 0.64.8 looks for addresses in {@code <…>}, titles of links and tags with patterns
 * that take a part of the stack for each character, copies the whole paragraph for each match, and
 * looks for the end of a code span or a comment that has none again and again. These parts are read
 * here by hand, and as CommonMark 0.31.2 has them.
 */
final class SteadyInlineParser extends CommonmarkInlineParser {
  /** Whether tags are read as such; where not, they are text. */
  static final DataKey<Boolean> HTML = new DataKey<>("HTML", true);

  private final boolean html;

  /** The index of the last run of backticks of each length in what is read. */
  private final Map<Integer, Integer> lastTicks = new HashMap<>();

  /** Ends of comments and the like that were looked for in vain in what is read. */
  private final Set<String> missing = new HashSet<>();

  // Flexmark's InlineParserFactory hands over these six.
  SteadyInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    this.html = HTML.get(options);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    lastTicks.clear();
    missing.clear();
    super.parse(content, block);
  }

  @Override
  public BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    boolean here = pattern.pattern().startsWith("^");
    if (here ? !matcher.lookingAt() : !matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  /** An address in angle brackets may hold spaces, and no line end (CommonMark 6.3). */
  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    return upTo(endOfEnclosed('>', "<\n"));
  }

  /** In quotation marks or in brackets. */
  @Override
  public BasedSequence parseLinkTitle() {
    return switch (peek()) {
      case '"' -> upTo(endOfEnclosed('"', ""));
      case '\'' -> upTo(endOfEnclosed('\'', ""));
      case '(' -> upTo(endOfEnclosed(')', "("));
      default -> null;
    };
  }

  @Override
  protected boolean parseBackticks() {
    if (lastTicks.isEmpty()) {
      noteTicks();
    }
    int end = endOfRun(index, '`');
    if (lastTicks.getOrDefault(end - index, -1) > index) {
      return super.parseBackticks();
    }
    appendText(input, index, end);
    index = end;
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence tag = html ? upTo(endOfHtml()) : null;
    if (tag == null) {
      return false;
    }
    appendNode(tag.startsWith("<!--") ? new HtmlInlineComment(tag) : new HtmlInline(tag));
    return true;
  }

  private int endOfHtml() {
    char second = peek(1);
    if (second == '?') {
      return after("?>", 2);
    }
    if (second != '!') {
      return HtmlTag.end(input, index);
    }
    if (input.matchChars("<!--", index)) {
      boolean empty = input.matchChars("<!-->", index) || input.matchChars("<!--->", index);
      return empty ? input.indexOf(">", index) + 1 : after("-->", 4);
    }
    if (input.matchChars("<![CDATA[", index)) {
      return after("]]>", 9);
    }
    return Character.isLetter(peek(2)) ? after(">", 2) : -1;
  }

  /** The index after the next such end; -1 where there is none. */
  private int after(String end, int skipped) {
    int found = missing.contains(end) ? -1 : input.indexOf(end, index + skipped);
    if (found < 0) {
      missing.add(end);
      return -1;
    }
    return found + end.length();
  }

  /** The index after the closing sign; -1 where there is none, or a sign that may not stand. */
  private int endOfEnclosed(char close, String not) {
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (not.indexOf(c) >= 0) {
        return -1;
      }
      i += c == '\\' && i + 1 < input.length() && isPunctuation(input.charAt(i + 1)) ? 1 : 0;
    }
    return -1;
  }

  private BasedSequence upTo(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence found = input.subSequence(index, end);
    index = end;
    return found;
  }

  private void noteTicks() {
    for (int i = input.indexOf('`'); i >= 0; i = input.indexOf('`', i)) {
      int end = endOfRun(i, '`');
      lastTicks.put(end - i, i);
      i = end;
    }
  }

  private int endOfRun(int from, char sign) {
    int end = from;
    while (end < input.length() && input.charAt(end) == sign) {
      end++;
    }
    return end;
  }

  /** What a backslash can stand before. */
  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
