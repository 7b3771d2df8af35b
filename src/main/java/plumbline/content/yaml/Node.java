package plumbline.content.yaml;

import java.util.ArrayList;
import java.util.List;
import plumbline.model.Location;
import plumbline.text.PrintableText;

/**
 * A YAML value with the place where it is written. Scalars are text: what they mean is the reader's
 * to say.
 */
public sealed interface Node {
  Location at();

  /** What a message calls it. */
  String what();

  /**
   * A text; {@code plain} where it stands without quotes. An empty plain text is no value at all.
   */
  record Scalar(String text, boolean plain, Location at) implements Node {
    @Override
    public String what() {
      return isAbsent() ? "nothing" : "'" + PrintableText.inMessage(text) + "'";
    }

    /** Whether the author wrote nothing: {@code owner:} and no more. */
    public boolean isAbsent() {
      return plain && text.isEmpty();
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Location at) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /**
   * Fields; each key once.
   *
   * @param complete false where a mistake that is reported cut the reading short, so that fields
   *     may be missing here that the author wrote
   */
  record Mapping(List<Entry> entries, Location at, boolean complete) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public static Mapping empty(Location at) {
      return new Mapping(new ArrayList<>(), at, true);
    }

    /** Stands for fields that could not be read. */
    static Mapping unreadable(Location at) {
      return new Mapping(new ArrayList<>(), at, false);
    }

    @Override
    public String what() {
      return "fields";
    }
  }

  /** One field. */
  record Entry(String key, Location keyAt, Node value) {}
}
