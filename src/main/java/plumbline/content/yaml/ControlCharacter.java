package plumbline.content.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.HiddenCharacter;

/**
 * Finds characters that no text has and YAML refuses, before its scanner does so without a place,
 * and those that hide what is written.
 */
final class ControlCharacter {
  private static final char NEXT_LINE = '\u0085';

  private ControlCharacter() {}

  /** The first one in some lines that YAML refuses. */
  static Optional<Problem> in(String[] lines, Location start) {
    for (int row = 0; row < lines.length; row++) {
      for (int i = 0; i < lines[row].length(); i++) {
        char c = lines[row].charAt(i);
        if (c != '\t'
            && (Character.isISOControl(c) && c != NEXT_LINE || c == '\uFFFE' || c == '\uFFFF')) {
          Location at = new Location(start.path(), start.line() + row, i + 1);
          return Optional.of(
              Problem.error(
                  "control-character",
                  at,
                  "found the control character U+%04X, expected text".formatted((int) c),
                  "Delete the character; some editors do not show it."));
        }
      }
    }
    return Optional.empty();
  }

  /** The first one that a value hides, be it written as an escape. */
  static Optional<Problem> inValue(String value, Location at) {
    OptionalInt hidden = first(value);
    return hidden.isPresent()
        ? Optional.of(
            Problem.warning(
                "hidden-character",
                at,
                "found the hidden character U+%04X, expected text"
                    .formatted(value.codePointAt(hidden.getAsInt())),
                "Take it out; it is published as \uFFFD."))
        : Optional.empty();
  }

  private static OptionalInt first(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (HiddenCharacter.is(c) && c != NEXT_LINE) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
