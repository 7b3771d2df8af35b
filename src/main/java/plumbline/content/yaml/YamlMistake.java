package plumbline.content.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import java.util.regex.Pattern;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.PrintableText;

/**
 * Says in an author's words why YAML cannot be read. The scanner's own messages name its states
 * ('mapping values are not allowed here'); the line itself shows what was meant.
 */
final class YamlMistake {
  private static final Pattern COLON_IN_TEXT = Pattern.compile("[^\"'#]*: +[^\"'\\[{].*: .*");
  private static final Pattern SPECIAL_START = Pattern.compile("[^:]*:? +[@`%].*|[@`%].*");

  private YamlMistake() {}

  static Problem of(JsonProcessingException e, String[] lines, Location start) {
    Location at = e.getLocation() == null ? start : YamlPlace.of(e.getLocation(), lines, start);
    String line = lines[at.line() - start.line()];
    return Problem.error("yaml", at, message(e, line), hint(e, line));
  }

  private static String message(JsonProcessingException e, String line) {
    if (COLON_IN_TEXT.matcher(line).matches() && says(e, "mapping values are not allowed")) {
      return "found a second ': ' in a value without quotes, expected quotes around it";
    }
    if (SPECIAL_START.matcher(line).matches() && says(e, "cannot start any token")) {
      return "found a value that starts with a character that YAML reserves, expected quotes around"
          + " it";
    }
    if (says(e, "\\t") || line.startsWith("\t")) {
      return "found a tab at the start of a line, expected spaces";
    }
    return "found YAML that cannot be read: " + PrintableText.inMessage(summary(e));
  }

  private static String hint(JsonProcessingException e, String line) {
    int colon = line.indexOf(": ");
    boolean quotable =
        colon >= 0 && (says(e, "mapping values") || says(e, "cannot start any token"));
    if (quotable) {
      String value = line.substring(colon + 2).strip().replace("\"", "\\\"");
      return "Write "
          + PrintableText.printable(line.substring(0, colon).strip() + ": \"" + value + "\"");
    }
    return says(e, "\\t") || line.startsWith("\t")
        ? "Replace the tab by spaces."
        : "Look at the indentation, the quotes and the brackets of this line and the one above.";
  }

  private static boolean says(JsonProcessingException e, String words) {
    return e.getOriginalMessage().contains(words);
  }

  /** The scanner's message without its drawing of the source. */
  private static String summary(JsonProcessingException e) {
    String text = e instanceof JacksonYAMLParseException ? e.getOriginalMessage() : e.getMessage();
    String[] parts = text.lines().filter(l -> !l.startsWith(" ")).toArray(String[]::new);
    return parts.length > 1 ? parts[0] + ", " + parts[1] : parts[0];
  }
}
