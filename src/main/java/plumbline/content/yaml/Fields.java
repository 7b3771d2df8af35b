package plumbline.content.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import plumbline.model.Lines;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.text.NearestWords;
import plumbline.text.PrintableText;

/**
 * Takes named fields out of a mapping. Every field that is asked for becomes known; {@link #done}
 * reports the rest, so that a misspelt name is never silently ignored.
 */
public final class Fields {
  /** The most entries of a list: a value a day for more than two years. */
  public static final int MOST_ENTRIES = 1000;

  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();
  private final String what;
  private final Location at;
  private final List<Problem> problems;
  private final boolean complete;

  /**
   * @param mapping the fields
   * @param what what they describe, for messages: {@code a key result}
   * @param problems gets what is wrong
   */
  public Fields(Node.Mapping mapping, String what, List<Problem> problems) {
    this.what = what;
    this.at = mapping.at();
    this.problems = problems;
    this.complete = mapping.complete();
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  /** Whether the author wrote the field with a value. */
  public boolean has(String name) {
    known.add(name);
    Node.Entry entry = entries.get(name);
    return entry != null && !(entry.value() instanceof Node.Scalar s && s.isAbsent());
  }

  /** Where the fields and each of them are written. */
  public Lines lines() {
    Map<String, Location> places = new HashMap<>();
    entries.forEach((name, entry) -> places.put(name, entry.keyAt()));
    return new Lines(at, places);
  }

  /** A text, trimmed; empty and reported where it is not one. */
  public Optional<String> text(String name) {
    return scalar(name, "a text")
        .map(scalar -> scalar.text().strip())
        .filter(text -> !text.isEmpty());
  }

  /** A text that must be there; the other one, and a problem, where it is not. */
  public String required(String name, String otherwise, String example) {
    Optional<String> text = text(name);
    boolean reported =
        entries.containsKey(name) && !(entries.get(name).value() instanceof Node.Scalar);
    boolean cutShort = !complete && !entries.containsKey(name);
    if (text.isEmpty() && !reported && !cutShort) {
      Location where = entries.containsKey(name) ? entries.get(name).value().at() : at;
      report(
          "missing-field",
          where,
          "found no " + name + ", expected one for " + what,
          "Add a line " + example + ".");
    }
    return text.orElse(otherwise);
  }

  public Optional<LocalDate> date(String name) {
    return parsed(name, "a date", ScalarValues::date, ValueHints::date);
  }

  public Optional<BigDecimal> number(String name) {
    return parsed(name, "a number", ScalarValues::number, ValueHints::number);
  }

  /** A number from 0 to 1. */
  public Optional<BigDecimal> share(String name) {
    return parsed(name, "a number from 0 to 1", Fields::shareOf, Fields::shareHint);
  }

  public Optional<Boolean> flag(String name) {
    return parsed(
        name, "true or false", ScalarValues::flag, text -> "Write true or false, without quotes.");
  }

  /** One of a few words. */
  public <E> Optional<E> choice(String name, Map<String, E> words) {
    String list = String.join(", ", new TreeSet<>(words.keySet()));
    return parsed(
        name,
        "one of: " + list,
        text -> Optional.ofNullable(words.get(text)),
        text -> NearestWords.hint(text, words.keySet(), "Choose one of these words."));
  }

  public Optional<Ref> ref(String name) {
    return scalar(name, "a name").filter(s -> !s.text().isBlank()).map(Fields::asRef);
  }

  /** One text, or a list of texts. */
  public List<Ref> refs(String name) {
    return refs(name, MOST_ENTRIES);
  }

  /** One text, or a list of at most so many; what is beyond is reported and left out. */
  public List<Ref> refs(String name, int most) {
    List<Ref> refs = new ArrayList<>();
    for (Node node : bounded(name, nodes(name), most)) {
      if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        refs.add(asRef(scalar));
      } else {
        wrong(node, name, "a text", "Write one text, or a list of texts.");
      }
    }
    return refs;
  }

  /** A list of fields; anything else in it is reported and left out. */
  public List<Fields> items(String name, String whatEach) {
    List<Fields> items = new ArrayList<>();
    Node list = has(name) ? entries.get(name).value() : new Node.Sequence(List.of(), at);
    if (!(list instanceof Node.Sequence sequence)) {
      wrong(list, name, "a list", "Start each entry on a line of its own with '- '.");
      return items;
    }
    for (Node node : bounded(name, sequence.items(), MOST_ENTRIES)) {
      if (node instanceof Node.Mapping mapping) {
        items.add(new Fields(mapping, whatEach, problems));
      } else {
        String fields =
            name.equals("checkins") && node instanceof Node.Scalar scalar
                ? "{ date: " + ValueHints.asDate(scalar.text()) + ", value: … }"
                : "'- title: …'";
        wrong(
            node, name, "fields of " + whatEach, "Write it as fields, for example " + fields + ".");
      }
    }
    return items;
  }

  /** The values of a field that holds one or a list of them, as nodes. */
  public List<Node> oneOrMany(String name) {
    return bounded(name, nodes(name), MOST_ENTRIES);
  }

  private List<Node> bounded(String name, List<Node> entries, int most) {
    if (entries.size() <= most) {
      return entries;
    }
    report(
        "too-many-entries",
        entries.get(most).at(),
        name + ": found " + entries.size() + " entries, expected at most " + most,
        "Those from here on are not read: divide it, or keep what is read.");
    return entries.subList(0, most);
  }

  private List<Node> nodes(String name) {
    if (!has(name)) {
      return List.of();
    }
    Node value = entries.get(name).value();
    return value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
  }

  /** The fields of a field; none where it is not there. */
  public Fields nested(String name, String whatIt) {
    Node value = has(name) ? entries.get(name).value() : Node.Mapping.empty(at);
    if (value instanceof Node.Mapping mapping) {
      return new Fields(mapping, whatIt, problems);
    }
    wrong(value, name, "fields", "Write it as fields, for example '" + name + ": { … }'.");
    return new Fields(Node.Mapping.empty(at), whatIt, problems);
  }

  /** The names of all fields, in the author's order, for a mapping whose keys are the author's. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** The value of a field as it is, where there is one. */
  public Optional<Node> node(String name) {
    return has(name) ? Optional.of(entries.get(name).value()) : Optional.empty();
  }

  /** Reports every field that nobody asked for. */
  public void done() {
    for (Node.Entry entry : entries.values()) {
      if (!known.contains(entry.key())) {
        String list = "The fields of " + what + " are: " + String.join(", ", known) + ".";
        report(
            "unknown-field",
            entry.keyAt(),
            "found the field '"
                + PrintableText.inMessage(entry.key())
                + "', which "
                + what
                + " does not have",
            FieldNames.hint(entry.key(), known, list));
      }
    }
  }

  public void report(String code, Location where, String message, String hint) {
    problems.add(Problem.error(code, where, message, hint));
  }

  public void report(Problem problem) {
    problems.add(problem);
  }

  public void warn(String code, Location where, String message, String hint) {
    problems.add(Problem.warning(code, where, message, hint));
  }

  /** Where the value of a field starts; where the fields start if it is not there. */
  public Location valueAt(String name) {
    return entries.containsKey(name) ? entries.get(name).value().at() : at;
  }

  private <T> Optional<T> parsed(
      String name,
      String expected,
      Function<String, Optional<T>> parse,
      Function<String, String> hint) {
    Optional<Node.Scalar> scalar = scalar(name, expected);
    Optional<T> value = scalar.flatMap(s -> parse.apply(s.text().strip()));
    if (scalar.isPresent() && value.isEmpty()) {
      wrong(scalar.get(), name, expected, hint.apply(scalar.get().text().strip()));
    }
    return value;
  }

  private Optional<Node.Scalar> scalar(String name, String expected) {
    if (!has(name)) {
      return Optional.empty();
    }
    Node value = entries.get(name).value();
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    wrong(
        value,
        name,
        expected,
        value instanceof Node.Sequence
            ? "Write one value, without brackets; around a text that begins with one put quotes."
            : "");
    return Optional.empty();
  }

  private void wrong(Node found, String name, String expected, String hint) {
    report(
        "wrong-value",
        found.at(),
        name + ": found " + found.what() + ", expected " + expected,
        hint);
  }

  private static Optional<BigDecimal> shareOf(String text) {
    return ScalarValues.number(text)
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.ONE) <= 0);
  }

  private static String shareHint(String text) {
    return text.matches("\\d+(\\.\\d+)?\\s*%")
        ? "Write "
            + new BigDecimal(text.replaceAll("[\\s%]", "")).movePointLeft(2).toPlainString()
            + " for "
            + text
            + "."
        : "0 is nothing, 1 is all of it; for example 0.7.";
  }

  private static Ref asRef(Node.Scalar scalar) {
    return new Ref(
        java.text.Normalizer.normalize(scalar.text().strip(), java.text.Normalizer.Form.NFC),
        scalar.at());
  }
}
