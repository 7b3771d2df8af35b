package plumbline.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How names are compared: macOS and Linux write the same accented letter in different bytes. */
final class Names {
  /** Names of a ring that a message shows. */
  private static final int MOST = 10;

  /**
   * What the pages of all teams, of all people and of all cycles are called, each in its folder.
   */
  static final String INDEX = "index";

  private Names() {}

  /** The form in which two names that look the same are equal (Unicode NFC). */
  static String nfc(String name) {
    return isPlain(name) || Normalizer.isNormalized(name, Normalizer.Form.NFC)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Characters before the combining ones, which start at U+0300, are composed already. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x300) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a name stands for.
   *
   * @param byName with every name in the form of {@link #nfc}, which is nearly always that of the
   *     name that is asked for as well
   */
  static <T> Optional<T> find(Map<String, T> byName, String name) {
    T found = byName.get(name);
    return Optional.ofNullable(found == null ? byName.get(nfc(name)) : found);
  }

  /** The form in which names that differ only in case are equal. */
  static String folded(String name) {
    return nfc(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** {@code a → b → a}: the names of a ring's members with the first one repeated. */
  static String ring(List<String> members) {
    List<String> shown = new ArrayList<>(members.subList(0, Math.min(MOST, members.size())));
    if (members.size() > MOST) {
      shown.add("… (%d more)".formatted(members.size() - MOST));
    }
    shown.add(members.get(0));
    return String.join(" → ", shown);
  }
}
