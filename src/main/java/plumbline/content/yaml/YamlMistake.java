package plumbline.content.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern RESERVED_IN_BRACES = Pattern.compile("([\\w-]+):\\s+([@`%][^,}]*)");
  private static final Pattern FIELD_IN_BRACES = Pattern.compile("([\\w-]+):\\s+([^,}]*)");

  private YamlMistake() {}

  static Problem of(JsonProcessingException e, String[] lines, Location start) {
    Location at = e.getLocation() == null ? start : YamlPlace.of(e.getLocation(), lines, start);
    int index = at.line() - start.line();
    if (index + 1 < lines.length && isBelow(e, lines[index], lines[index + 1])) {
      at = new Location(at.path(), at.line() + 1, 1);
    }
    String line = lines[at.line() - start.line()];
    return Problem.error("yaml", at, message(e, line), hint(e, line, at.column()));
  }

  /** The scanner stops before a line that it cannot begin. */
  private static boolean isBelow(JsonProcessingException e, String line, String below) {
    boolean space = below.indexOf('\u00A0') >= 0 && line.indexOf('\u00A0') < 0;
    return says(e, "\\t") && below.startsWith("\t") || space && says(e, "could not find expected");
  }

  private static String message(JsonProcessingException e, String line) {
    if (COLON_IN_TEXT.matcher(line).matches() && says(e, "mapping values are not allowed")) {
      return "found a second ': ' in a value without quotes, expected quotes around it";
    }
    if (line.startsWith("\t")) {
      return "found a tab at the start of a line, expected spaces";
    }
    if (says(e, "\\t")) {
      return "found a tab, expected a space";
    }
    if (line.indexOf('\u00A0') >= 0) {
      return "found a no-break space, expected an ordinary one";
    }
    if (says(e, "cannot start any token")) {
      return "found a value that starts with a character that YAML reserves, expected quotes around"
          + " it";
    }
    return quoted(line).isPresent() && isBelievable(line)
        ? "found a value that YAML does not read as text, expected quotes around it"
        : "found YAML that cannot be read: " + PrintableText.inMessage(summary(e));
  }

  /** Whether what is wrong is the value and not what stands around it. */
  private static boolean isBelievable(String line) {
    return line.matches("[^:]*:\\s+([>|*&!\\[]|- |\"[^\"]*\"\\s*[^\\s,}#]|'[^']*'\\s*[^\\s,}#]).*");
  }

  private static String hint(JsonProcessingException e, String line, int column) {
    if (line.startsWith("\t")) {
      return "Replace the tab by spaces.";
    }
    if (says(e, "\\t") || line.indexOf('\u00A0') >= 0) {
      return "Write " + PrintableText.printable(line.strip().replaceAll("[\t\u00A0]+ *", " "));
    }
    if (says(e, "mapping values") || says(e, "cannot start any token") || isBelievable(line)) {
      Optional<String> right = inBraces(line, column).or(() -> quoted(line));
      if (right.isPresent()) {
        return "Write " + PrintableText.printable(right.get());
      }
    }
    return "Look at the indentation, the quotes and the brackets of this line and the one above.";
  }

  /** One field of several between braces, with quotes around the value at a place. */
  private static Optional<String> inBraces(String line, int column) {
    if (!line.contains("{")) {
      return Optional.empty();
    }
    boolean reserved = RESERVED_IN_BRACES.matcher(line).find();
    Matcher fields = (reserved ? RESERVED_IN_BRACES : FIELD_IN_BRACES).matcher(line);
    while (fields.find()) {
      if (reserved || fields.end() >= column) {
        return Optional.of(fields.group(1) + ": " + inQuotes(fields.group(2).strip()));
      }
    }
    return Optional.empty();
  }

  /** The line's field with quotes around its value. */
  private static Optional<String> quoted(String line) {
    int colon = line.indexOf(": ");
    return colon < 0 || line.contains("{")
        ? Optional.empty()
        : Optional.of(
            line.substring(0, colon).strip() + ": " + inQuotes(line.substring(colon + 2).strip()));
  }

  private static String inQuotes(String value) {
    return value.contains("\"") || value.contains("\\")
        ? "'" + value.replace("'", "''") + "'"
        : "\"" + value + "\"";
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
