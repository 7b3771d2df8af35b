package plumbline.content.markdown;

import java.util.regex.Pattern;
import plumbline.model.Location;
import plumbline.model.Problem;

/**
 * Recognises Markdown that nobody writes and that costs a parser its stack or a quadratic time.
 *
 * <p>Measured on Flexmark 0.64.8: a run of 5,000 {@code *} or {@code _} overflows a stack of 1 MiB,
 * as do 5,000 nested list marks; 5,000 times {@code [a](} in one paragraph take 3 s, and twice as
 * many four times as long.
 */
final class Nesting {
  private static final int DEEPEST = 100;
  private static final int MOST_LINKS = 1_000;

  private static final Pattern MARKS =
      Pattern.compile("(?m)^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){" + (DEEPEST + 1) + "}");
  private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]{" + (4 * DEEPEST) + "}");
  private static final Pattern RUN =
      Pattern.compile("\\*{" + (2 * DEEPEST) + "}|_{" + (2 * DEEPEST) + "}");
  private static final Pattern LINKS = Pattern.compile("](", Pattern.LITERAL);
  private static final Pattern BETWEEN_BLOCKS =
      Pattern.compile("\\n\\s*\\n|\\n(?=[ \\t]*(?:[|>*+-]|\\d{1,9}[.)]))");

  private Nesting() {}

  static boolean isTooDeep(String markdown) {
    return MARKS.matcher(markdown).find()
        || INDENT.matcher(markdown).find()
        || RUN.matcher(markdown).find()
        || hasTooManyLinks(markdown);
  }

  static Problem problem(Location at) {
    return Problem.error(
        "too-deep",
        at,
        "found more than "
            + DEEPEST
            + " levels of nesting, or "
            + MOST_LINKS
            + " links in one paragraph, in the text",
        "Write it flatter, or in more paragraphs.");
  }

  private static boolean hasTooManyLinks(String markdown) {
    if (count(markdown) <= MOST_LINKS) {
      return false;
    }
    return BETWEEN_BLOCKS.splitAsStream(markdown).anyMatch(block -> count(block) > MOST_LINKS);
  }

  private static long count(String text) {
    return LINKS.matcher(text).results().limit(MOST_LINKS + 1L).count();
  }
}
