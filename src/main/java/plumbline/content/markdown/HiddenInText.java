package plumbline.content.markdown;

import java.util.Optional;
import plumbline.model.Location;
import plumbline.model.Problem;
import plumbline.text.HiddenCharacter;

/** Finds characters in prose that readers do not see and that are not published. */
final class HiddenInText {
  private HiddenInText() {}

  /**
   * The first one; no error, as nothing that is only prose holds a goal back.
   *
   * @param start where the text begins
   */
  static Optional<Problem> problem(String text, Location start) {
    int line = start.line();
    int lineStart = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (HiddenCharacter.is(c)) {
        return Optional.of(
            Problem.warning(
                "hidden-character",
                new Location(start.path(), line, i - lineStart + 1),
                "found the hidden character U+%04X, expected text".formatted(c),
                "Delete the character; it is published as \uFFFD."));
      }
    }
    return Optional.empty();
  }
}
