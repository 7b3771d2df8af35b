package plumbline.render.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.text.PrintableText;

/**
 * Authors' text inside Markdown that a Git host shows: it is read as it is written, calls nobody
 * and links nothing.
 */
public final class MarkdownText {
  private static final int LONGEST = 400;
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");

  /** What opens a list at the start of a line. */
  private static final Pattern LIST = Pattern.compile("^([-+])(?=\\s|$)|^(\\d+)([.)])(?=\\s|$)");

  /**
   * What GitHub and GitLab take for a person, an issue, a merge request, a label and so on, for an
   * address, for a commit, or for the name of a picture.
   */
  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])(?!\\d{7,39}(?![\\p{L}\\p{N}_]))([0-9a-f])"
              + "(?=[0-9a-f]{6,63}(?![\\p{L}\\p{N}_]))"
              + "|([@#!$%^~&]|GH-)(?=[\\p{L}\\p{N}_])|(:)(?=//|[a-z0-9_+-]+:)|(\\bwww)(?=\\.)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHORT_ID = Pattern.compile(" \\([0-9a-f]{7,12}\\)$");

  private MarkdownText() {}

  /** The text on one line, cut after 400 characters. */
  public static String of(String text) {
    String line = oneLine(text);
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    String cut = end == line.length() ? line : line.substring(0, end) + "…";
    // The mark for the space without width goes in before what is special is escaped.
    String uncalled = CALL.matcher(cut).replaceAll("$0\uE000");
    String plain = SPECIAL.matcher(uncalled).replaceAll("\\\\$0").replace("\uE000", "&#8203;");
    return LIST.matcher(plain).replaceFirst("$2\\\\$1$3");
  }

  /** What people call a state; the commit's short id behind it is to be a link. */
  public static String state(String name) {
    Matcher id = SHORT_ID.matcher(name);
    return id.find() ? of(name.substring(0, id.start())) + id.group() : of(name);
  }

  private static String oneLine(String text) {
    return PrintableText.printable(SPACE.matcher(text).replaceAll(" ").strip());
  }

  /** The text as code; code calls nobody. */
  public static String code(String text) {
    return "`" + oneLine(text).replace('`', '\'').replace("##", "#\u200B#") + "`";
  }

  /** The text as a label of a Mermaid diagram. */
  public static String label(String text) {
    String line = oneLine(text).replace('`', '\'');
    return Pattern.compile("[^\\p{L}\\p{N} .,:'’“”·–-]")
        .matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement("#" + found.group().codePointAt(0) + ";"));
  }
}
