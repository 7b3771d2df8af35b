package plumbline.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.author.Value.Fields;
import plumbline.author.Value.Many;
import plumbline.author.Value.Text;

/** Files of the content that are to be written for the first time. */
public final class NewContent {
  private NewContent() {}

  /**
   * A file by its place.
   *
   * @param name its path below the content folder without {@code .md}
   * @param text what stands below the fields; empty: nothing
   */
  public static ContentFile of(String name, Fields fields, String text) {
    String body = text.isBlank() ? "" : "\n" + textOf(text) + "\n";
    return new ContentFile("content/" + name + ".md", fields, body);
  }

  /** What stands below the fields, without the empty lines around it. */
  public static String textOf(String body) {
    return body.replaceAll("^(\\h*\\R)+", "").replaceAll("\\s+$", "");
  }

  /** One text, or a list of them; no value of none. */
  public static Value oneOrMany(List<String> texts) {
    return texts.size() == 1
        ? new Text(texts.get(0))
        : new Many(texts.stream().<Value>map(Text::new).toList());
  }

  /**
   * The key results that were named on a command line.
   *
   * @param texts each a title, then {@code ; field=value} with the names of the format
   * @return empty where one of them cannot be taken apart
   */
  public static Optional<Value> keyResults(List<String> texts) {
    List<Value> all = new ArrayList<>();
    for (String text : texts) {
      Optional<Fields> one = keyResult(text, "kr" + (all.size() + 1));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(new Many(all));
  }

  private static Optional<Fields> keyResult(String text, String id) {
    String[] parts = text.split(";");
    Fields fields = Fields.none().with("id", id).with("title", parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals < 0) {
        return Optional.empty();
      }
      fields =
          fields.with(
              parts[i].substring(0, equals).strip(), parts[i].substring(equals + 1).strip());
    }
    return Optional.of(fields);
  }
}
