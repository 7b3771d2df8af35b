package plumbline.text;

import java.util.List;

/**
 * Something to say, in no language yet.
 *
 * @param key the name of its pattern in the bundles
 * @param values what stands in the pattern's gaps: a text, a whole number, a {@link Figure}, a day
 *     ({@link java.time.LocalDate}), a {@link Name}, another phrase, or a list of these
 */
public record Phrase(String key, List<Object> values) {
  public Phrase {
    values = List.copyOf(values);
  }

  public static Phrase of(String key, Object... values) {
    return new Phrase(key, List.of(values));
  }

  /**
   * Text that is the same in every language, for example what an author wrote.
   *
   * @param of what it names, for whoever makes a link of it
   */
  public record Name(String text, Object of) {}
}
