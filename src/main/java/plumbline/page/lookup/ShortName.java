package plumbline.page.lookup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as what its title does not say already: nothing, an ending such as {@code -2}, or
 * after {@code =} the whole name. {@code find/items.js} makes the name of it again.
 */
public final class ShortName {
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private ShortName() {}

  static String of(String name, String title) {
    String said = said(title);
    String rest = name.startsWith(said) ? name.substring(said.length()) : "=";
    return rest.startsWith("=") ? "=" + name : rest;
  }

  /** The plain letters of a title, with a hyphen for whatever is between them. */
  private static String said(String title) {
    String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
    String joined = BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return ENDS.matcher(joined).replaceAll("");
  }
}
