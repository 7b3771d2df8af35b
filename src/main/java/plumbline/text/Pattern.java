package plumbline.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a phrase in one language, with gaps.
 *
 * @param parts in reading order
 */
record Pattern(List<Part> parts) {
  Pattern {
    parts = List.copyOf(parts);
  }

  /** A piece of a pattern. */
  sealed interface Part {}

  /** Words that stand as they are. */
  record Words(String text) implements Part {}

  /**
   * A gap for a value.
   *
   * @param index the value's place, from 0
   */
  record Gap(int index) implements Part {}

  /** A gap for the number that the form of a plural was chosen by; {@code #} in a pattern. */
  record Count(int index) implements Part {}

  /**
   * One of several patterns, by the form that goes with a number or by a word.
   *
   * @param plural whether the value is a number; else it is a word
   * @param cases by form or word; a number after {@code =} goes before its form; there is always
   *     one for {@code other}
   */
  record Choice(int index, boolean plural, Map<String, Pattern> cases) implements Part {
    Choice {
      cases = Map.copyOf(cases);
    }
  }

  /**
   * Reads a pattern.
   *
   * @throws PatternMistake where it is none
   */
  static Pattern parse(String text) {
    return new PatternParser(text).pattern();
  }

  /** The text of a pattern with plain gaps only. */
  String fill(String... values) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part instanceof Gap gap ? values[gap.index] : ((Words) part).text);
    }
    return text.toString();
  }

  /** All its parts, and those of the patterns in it. */
  Stream<Part> all() {
    return parts.stream()
        .flatMap(
            part ->
                part instanceof Choice choice
                    ? Stream.concat(
                        Stream.of(part), choice.cases.values().stream().flatMap(Pattern::all))
                    : Stream.of(part));
  }
}
