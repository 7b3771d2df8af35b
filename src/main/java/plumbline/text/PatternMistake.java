package plumbline.text;

/** A pattern that cannot be read; the message says what was found and expected. */
final class PatternMistake extends IllegalArgumentException {
  PatternMistake(String message) {
    super(message);
  }
}
