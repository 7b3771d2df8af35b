package plumbline.text;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Which form of a noun goes with a whole number. The rules are those of the Unicode Common Locale
 * Data Repository for cardinal integers below a million; a bundle names the one of its language.
 */
enum Plural {
  /** English, German, Spanish, Italian, Dutch and many others: one, and all others. */
  ONE("one", n -> n == 1 ? "one" : "other", "one", "other"),
  /** French, Brazilian Portuguese: nothing at all is said in the singular. */
  ZERO_ONE("zero-one", n -> n < 2 ? "one" : "other", "one", "other"),
  /** Japanese, Chinese, Korean, Indonesian, Vietnamese and others: one form for all. */
  SAME("same", n -> "other", "other"),
  /** Polish. */
  POLISH("polish", n -> n == 1 ? "one" : isFew(n) ? "few" : "many", "one", "few", "many", "other"),
  /** Russian, Ukrainian, Belarusian. */
  EAST_SLAVIC(
      "east-slavic",
      n -> n % 10 == 1 && n % 100 != 11 ? "one" : isFew(n) ? "few" : "many",
      "one",
      "few",
      "many",
      "other"),
  /** Czech, Slovak. */
  CZECH("czech", n -> n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other", "one", "few", "other"),
  /** Hebrew: none, one, a pair, and all others. */
  HEBREW("hebrew", n -> n == 1 ? "one" : n == 2 ? "two" : "other", "one", "two", "other"),
  /** Arabic. */
  ARABIC(
      "arabic",
      n ->
          n == 0
              ? "zero"
              : n == 1
                  ? "one"
                  : n == 2
                      ? "two"
                      : n % 100 >= 3 && n % 100 <= 10 ? "few" : n % 100 >= 11 ? "many" : "other",
      "zero",
      "one",
      "two",
      "few",
      "many",
      "other");

  private final String word;
  private final LongFunction<String> form;
  private final List<String> forms;

  Plural(String word, LongFunction<String> form, String... forms) {
    this.word = word;
    this.form = form;
    this.forms = List.of(forms);
  }

  /** What Polish and the East Slavic languages call few: it ends in 2 to 4, but not in 12 to 14. */
  private static boolean isFew(long n) {
    return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
  }

  /** The rule that a bundle names. */
  static Optional<Plural> named(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** What a bundle calls it. */
  String word() {
    return word;
  }

  /** The form for a number, at least 0. */
  String of(long number) {
    return form.apply(Math.abs(number));
  }

  /** All forms that a pattern has to have. */
  List<String> forms() {
    return forms;
  }
}
