package plumbline.render.template;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template's text must be: UTF-8, and free of what gives other bytes each time. */
final class SourceRules {
  /** The clock, and what makes templates of texts, in which the clock could hide. */
  private static final Pattern DIFFERS =
      Pattern.compile("(?<![\\p{L}\\p{N}_\\])}\"'.])\\.now\\b|\\?(eval_json|eval|interpret)\\b");

  private SourceRules() {}

  /**
   * The text of a template.
   *
   * @throws TemplateMistake when it may not be used
   */
  static String text(String name, byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    String text = out.flip().toString().replace("\r\n", "\n");
    if (result.isError()) {
      throw mistake(name, text, text.length(), "found bytes that are not UTF-8; save it in UTF-8");
    }
    Matcher differs = DIFFERS.matcher(text);
    if (differs.find()) {
      throw mistake(
          name,
          text,
          differs.start(),
          "found " + differs.group() + ", expected nothing that can differ from build to build");
    }
    return text;
  }

  private static TemplateMistake mistake(String name, String text, int at, String what) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return TemplateMistake.at(name, line, at - text.lastIndexOf('\n', at - 1), what);
  }
}
