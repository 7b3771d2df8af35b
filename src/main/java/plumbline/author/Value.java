package plumbline.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.content.yaml.Node;

/** What a field of a content file holds, without its place: what is written, not what it means. */
public sealed interface Value {
  /** Whether nothing is in it. */
  boolean isEmpty();

  /** Whether another value says the same, in whatever order its fields stand. */
  default boolean isLike(Value other) {
    return sorted(this).equals(sorted(other));
  }

  private static Value sorted(Value value) {
    if (value instanceof Many many) {
      return new Many(many.items().stream().map(Value::sorted).toList());
    }
    if (!(value instanceof Fields fields)) {
      return value;
    }
    return new Fields(
        fields.list().stream()
            .map(one -> new Field(one.name(), sorted(one.value())))
            .sorted(Comparator.comparing(Field::name))
            .toList());
  }

  /** A text, a number or a date, as authors spell it. */
  record Text(String text) implements Value {
    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /** A list. */
  record Many(List<Value> items) implements Value {
    public Many {
      items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }

    /** Whether it holds nothing but texts. */
    public boolean isOfTexts() {
      return items.stream().allMatch(Text.class::isInstance);
    }
  }

  /** One field. */
  record Field(String name, Value value) {}

  /** Fields in the order in which they are written. */
  record Fields(List<Field> list) implements Value {
    public Fields {
      list = List.copyOf(list);
    }

    /** No fields. */
    public static Fields none() {
      return new Fields(List.of());
    }

    @Override
    public boolean isEmpty() {
      return list.isEmpty();
    }

    /** The value of a field; empty where there is no such field. */
    public Optional<Value> get(String name) {
      return list.stream().filter(one -> one.name().equals(name)).map(Field::value).findFirst();
    }

    /** A field's text; empty where it has none, or is not a text. */
    public String text(String name) {
      return get(name).map(value -> value instanceof Text text ? text.text() : "").orElse("");
    }

    /** The entries of a list of fields; none where there is no such list. */
    public List<Fields> entries(String name) {
      return get(name).filter(Many.class::isInstance).map(Many.class::cast).stream()
          .flatMap(many -> many.items().stream())
          .filter(Fields.class::isInstance)
          .map(Fields.class::cast)
          .toList();
    }

    /** The same with a text: in the place of the field of this name, else at the end. */
    public Fields with(String name, String text) {
      return with(name, new Text(text));
    }

    /** The same with a value, which takes the place of the one that is there; an empty one none. */
    public Fields with(String name, Value value) {
      if (value.isEmpty()) {
        return without(name);
      }
      List<Field> changed = new ArrayList<>(list);
      changed.replaceAll(one -> one.name().equals(name) ? new Field(name, value) : one);
      if (get(name).isEmpty()) {
        changed.add(new Field(name, value));
      }
      return new Fields(changed);
    }

    /** The same without some fields. */
    public Fields without(String... names) {
      return new Fields(list.stream().filter(one -> !List.of(names).contains(one.name())).toList());
    }
  }

  /** What was read, without its places; a field without a value is left out. */
  static Value of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Text(scalar.text());
    }
    if (node instanceof Node.Sequence sequence) {
      return new Many(sequence.items().stream().map(Value::of).toList());
    }
    return of((Node.Mapping) node);
  }

  /** The fields that were read. */
  static Fields of(Node.Mapping mapping) {
    return new Fields(
        mapping.entries().stream()
            .filter(entry -> !(entry.value() instanceof Node.Scalar s && s.isAbsent()))
            .map(entry -> new Field(entry.key(), of(entry.value())))
            .toList());
  }
}
