package plumbline.content.yaml;

import java.util.Optional;
import plumbline.model.Location;
import plumbline.model.Problem;

/**
 * Finds characters that no text has and YAML refuses, before its scanner does so without a place.
 */
final class ControlCharacter {
  private ControlCharacter() {}

  /** The first control character in some lines. */
  static Optional<Problem> in(String[] lines, Location start) {
    for (int row = 0; row < lines.length; row++) {
      for (int i = 0; i < lines[row].length(); i++) {
        char c = lines[row].charAt(i);
        if (c != '\t'
            && (Character.isISOControl(c) && c != '\u0085' || c == '\uFFFE' || c == '\uFFFF')) {
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
}
