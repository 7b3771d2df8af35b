package plumbline.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.content.Shown;

/**
 * Authors' text inside Markdown that a Git host shows: it is read as it is written, calls nobody
 * and links nothing.
 */
final class MarkdownText {
  private static final int LONGEST = 400;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

  /** What GitHub and GitLab take for a person, an issue, a merge request, a label and so on. */
  private static final Pattern CALL = Pattern.compile("([@#!$%^~&]|GH-)(?=[\\p{L}\\p{N}_])");

  private MarkdownText() {}

  /** The text on one line, cut after 400 characters. */
  static String of(String text) {
    String line = Shown.printable(SPACE.matcher(text.strip()).replaceAll(" "));
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    String cut = end == line.length() ? line : line.substring(0, end) + "…";
    // The mark for the space without width goes in before what is special is escaped.
    String uncalled = CALL.matcher(cut).replaceAll("$1\uE000");
    return SPECIAL.matcher(uncalled).replaceAll("\\\\$0").replace("\uE000", "&#8203;");
  }

  /** The text as code; code calls nobody. */
  static String code(String text) {
    return "`" + Shown.printable(SPACE.matcher(text).replaceAll(" ")).replace('`', '\'') + "`";
  }

  /** The text as a label of a Mermaid diagram. */
  static String label(String text) {
    String line = Shown.printable(SPACE.matcher(text.strip()).replaceAll(" ")).replace('`', '\'');
    return Pattern.compile("[^\\p{L}\\p{N} .,:'’“”·–-]")
        .matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement("#" + found.group().codePointAt(0) + ";"));
  }
}
