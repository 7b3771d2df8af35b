package plumbline.link;

import plumbline.model.Problem;
import plumbline.model.Ref;
import plumbline.text.PrintableText;

/** The warning about a name that a list holds twice. */
final class Duplicates {
  private Duplicates() {}

  static Problem warning(Ref ref, String field) {
    return Problem.warning(
        "duplicate-reference",
        ref.at(),
        "found '%s' a second time under %s, expected each once"
            .formatted(PrintableText.inMessage(ref.text()), field),
        "Take one of the two out.");
  }
}
