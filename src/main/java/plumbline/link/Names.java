package plumbline.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How names are compared: macOS and Linux write the same accented letter in different bytes. */
final class Names {
  private Names() {}

  /** The form in which two names that look the same are equal (Unicode NFC). */
  static String nfc(String name) {
    return Normalizer.isNormalized(name, Normalizer.Form.NFC)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** The form in which names that differ only in case are equal. */
  static String folded(String name) {
    return nfc(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** {@code a → b → a}: the names of a ring's members with the first one repeated. */
  static String ring(List<String> members) {
    return String.join(" → ", members) + " → " + members.get(0);
  }
}
