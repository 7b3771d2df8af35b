package plumbline.author;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.author.Value.Field;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.Value.Text;

/**
 * Writes fields as people write them in this project: a line a field, a list of key results with a
 * block each, everything below on one line each; quotes only where YAML needs them.
 */
public final class YamlText {
  /** What means nothing but itself at the start of a line and within braces. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}(][^,?\\[\\]{}\"\\p{Cc}\\u2028\\u2029\\uFEFF]*|[-+.]\\d[\\d._]*");

  private static final Pattern NEEDS_QUOTES = Pattern.compile(":(\\s|$)|\\s#|^\\s|\\s$");

  private YamlText() {}

  /** The lines of a file's fields, each with its line end. */
  public static String block(Fields fields) {
    return fields.list().stream().map(field -> line("", field)).collect(Collectors.joining());
  }

  /** A value on one line. */
  public static String inline(Value value) {
    if (value instanceof Text text) {
      return scalar(text.text());
    }
    if (value instanceof Many many) {
      return "["
          + many.items().stream().map(YamlText::inline).collect(Collectors.joining(", "))
          + "]";
    }
    Fields fields = (Fields) value;
    return fields.isEmpty()
        ? "{}"
        : "{ "
            + fields.list().stream()
                .map(field -> scalar(field.name()) + ": " + inline(field.value()))
                .collect(Collectors.joining(", "))
            + " }";
  }

  /** A text in quotes where it would mean something else without. */
  public static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !NEEDS_QUOTES.matcher(text).find()
        ? text
        : quoted(text);
  }

  private static String line(String indent, Field field) {
    String name = indent + scalar(field.name()) + ":";
    if (!(field.value() instanceof Many many) || many.isEmpty() || isShort(field.name(), many)) {
      return name + " " + inline(field.value()) + "\n";
    }
    String below = indent + "  ";
    boolean blocks = field.name().equals("key_results");
    return name
        + "\n"
        + many.items().stream()
            .map(
                item ->
                    blocks && item instanceof Fields fields && !fields.isEmpty()
                        ? item(below, fields)
                        : below + "- " + inline(item) + "\n")
            .collect(Collectors.joining());
  }

  private static boolean isShort(String name, Many many) {
    return !name.equals("key_results")
        && (many.isOfTexts() || name.equals("supports") && many.items().size() == 1);
  }

  private static String item(String indent, Fields fields) {
    List<Field> list = fields.list();
    String rest =
        list.stream().map(field -> line(indent + "  ", field)).collect(Collectors.joining());
    return indent + "- " + rest.substring(indent.length() + 2);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> quoted.append(isHidden(c) ? "\\u%04X".formatted((int) c) : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }

  /** What YAML refuses or takes for the end of a line. */
  private static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }
}
