package plumbline.link;

import plumbline.model.Location;
import plumbline.model.Problem;

/** The warning about two files that only some file systems and web servers tell apart. */
final class CaseClash {
  private CaseClash() {}

  static Problem warning(String name, Location at, String other) {
    return Problem.warning(
        "case-clash",
        at,
        "found '%s', which differs from %s only in case, expected names that differ in more"
            .formatted(name, other),
        "Windows and macOS keep only one of the two files: rename one.");
  }
}
