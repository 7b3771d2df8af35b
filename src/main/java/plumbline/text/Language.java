package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says phrases in one language. Safe to use from many threads. */
public final class Language {
  /** The direction is that of its first letter. */
  private static final String ISOLATE = "\u2068";

  /** The direction is from right to left. */
  private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";

  private static final String END_OF_ISOLATE = "\u2069";
  private static final Set<String> MARKS = Set.of(ISOLATE, RIGHT_TO_LEFT_ISOLATE, END_OF_ISOLATE);

  private final String tag;
  private final Map<String, String> patterns;
  private final Notation notation;
  private final Plural plural;
  private final boolean rightToLeft;
  private final Map<String, Pattern> parsed = new ConcurrentHashMap<>();

  Language(String tag, Bundle bundle) {
    this.tag = tag;
    this.patterns = bundle.patterns();
    this.notation = Notation.of(patterns::get);
    this.plural = Plural.named(patterns.get("plural")).orElseThrow();
    this.rightToLeft = patterns.get("direction").equals("rtl");
  }

  private static final class English {
    static final Language LANGUAGE = new Language("en", Bundle.brought("en").orElseThrow());
  }

  /** The language that every text exists in, and that the command line speaks. */
  public static Language english() {
    return English.LANGUAGE;
  }

  /** A BCP 47 tag. */
  public String tag() {
    return tag;
  }

  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /**
   * A piece of what is said.
   *
   * @param of what the text names, where it is the name of something
   */
  public record Piece(String text, Optional<Object> of) {}

  /** The text of a pattern with values in its gaps; see {@link Phrase#values}. */
  public String say(String key, Object... values) {
    return say(Phrase.of(key, values));
  }

  public String say(Phrase phrase) {
    Pattern pattern = pattern(phrase.key());
    if (pattern.parts().size() == 1 && pattern.parts().get(0) instanceof Pattern.Words words) {
      return words.text();
    }
    StringBuilder text = new StringBuilder();
    say(pattern, phrase.values(), (piece, of) -> text.append(piece));
    return text.toString();
  }

  /** Takes what is said, piece by piece: the text, and what it names or null. */
  private interface Sink {
    void add(String text, Object of);
  }

  /** A figure or a day, by itself. */
  public String say(Figure figure) {
    return figure.in(notation);
  }

  /** A day with its year. */
  public String day(java.time.LocalDate day) {
    return notation.day(day);
  }

  /** {@code a, b and c}. */
  public String list(List<?> values) {
    return enumerated(values, "list.last");
  }

  /** {@code a, b, c}: what stands side by side. */
  public String listed(List<?> values) {
    return enumerated(values, "list.comma");
  }

  private String enumerated(List<?> values, String last) {
    StringBuilder text = new StringBuilder();
    enumerate(values, last, (piece, of) -> text.append(piece));
    return text.toString();
  }

  /** Whether a piece is one of the marks that set text of another direction apart. */
  public boolean isMark(Piece piece) {
    return rightToLeft && piece.of().isEmpty() && MARKS.contains(piece.text());
  }

  /** What is said, with the names in it kept apart. */
  public List<Piece> pieces(Phrase phrase) {
    List<Piece> pieces = new ArrayList<>();
    say(
        pattern(phrase.key()),
        phrase.values(),
        (text, of) -> pieces.add(new Piece(text, Optional.ofNullable(of))));
    return pieces;
  }

  private Pattern pattern(String key) {
    Pattern known = parsed.get(key);
    return known == null ? parsed.computeIfAbsent(key, this::parse) : known;
  }

  private Pattern parse(String key) {
    String text = patterns.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no bundle has a text '" + key + "'");
    }
    return Pattern.parse(text);
  }

  private void say(Pattern pattern, List<Object> values, Sink sink) {
    for (Pattern.Part part : pattern.parts()) {
      if (part instanceof Pattern.Words words) {
        sink.add(words.text(), null);
      } else if (part instanceof Pattern.Gap gap) {
        value(values.get(gap.index()), sink);
      } else if (part instanceof Pattern.Count count) {
        value(values.get(count.index()), sink);
      } else {
        say(chosen((Pattern.Choice) part, values), values, sink);
      }
    }
  }

  private Pattern chosen(Pattern.Choice choice, List<Object> values) {
    Object value = values.get(choice.index());
    Map<String, Pattern> cases = choice.cases();
    if (!choice.plural()) {
      return cases.getOrDefault(value.toString(), cases.get("other"));
    }
    Pattern exact = cases.get("=" + value);
    return exact != null
        ? exact
        : cases.getOrDefault(plural.of(((Number) value).longValue()), cases.get("other"));
  }

  private void value(Object value, Sink sink) {
    if (value instanceof Phrase phrase) {
      say(pattern(phrase.key()), phrase.values(), sink);
    } else if (value instanceof List<?> list) {
      enumerate(list, "list.last", sink);
    } else if (value instanceof Phrase.Name name) {
      isolated(name.text(), name.of(), sink);
    } else if (value instanceof Integer || value instanceof Long) {
      sink.add(notation.number(((Number) value).longValue()), null);
    } else if (value instanceof java.time.LocalDate day) {
      sink.add(notation.day(day), null);
    } else {
      isolated(value instanceof Figure f ? f.in(notation) : value.toString(), null, sink);
    }
  }

  /**
   * @param last the key of what stands before the last one
   */
  private void enumerate(List<?> list, String last, Sink sink) {
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        sink.add(patterns.get(i == list.size() - 1 ? last : "list.comma"), null);
      }
      value(list.get(i), sink);
    }
  }

  /**
   * Text of another direction must not carry the words around it along; markup sees to it itself.
   * What is put together of such pieces reads in the direction of the language.
   */
  private void isolated(String text, Object of, Sink sink) {
    if (rightToLeft && !text.isEmpty()) {
      sink.add(text.startsWith(ISOLATE) ? RIGHT_TO_LEFT_ISOLATE : ISOLATE, null);
      sink.add(text, of);
      sink.add(END_OF_ISOLATE, null);
    } else {
      sink.add(text, of);
    }
  }
}
