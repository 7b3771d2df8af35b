package plumbline.config;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plumbline.content.yaml.Fields;
import plumbline.model.Ref;
import plumbline.text.PrintableText;

/** Reads {@code links:} of {@code site.yaml}. */
final class LinkingReader {
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]{1,30}");
  private static final Map<String, Boolean> ABSOLUTE = Map.of("keep", true, "warn", false);

  private LinkingReader() {}

  /**
   * @param fields all of {@code site.yaml}
   */
  static Linking read(Fields fields) {
    Fields links = fields.nested("links", "links");
    boolean keeps = links.choice("absolute", ABSOLUTE).orElse(false);
    Linking read = new Linking(keeps, Linking.USUAL).with(schemes(links));
    links.done();
    return read;
  }

  private static Set<String> schemes(Fields links) {
    Set<String> schemes = new TreeSet<>();
    for (Ref written : links.refs("schemes")) {
      String scheme = written.text().toLowerCase(Locale.ROOT).replaceFirst(":(//)?$", "");
      if (SCHEME.matcher(scheme).matches() && !Linking.isHarmful(scheme)) {
        schemes.add(scheme);
      } else {
        links.report(
            "wrong-value",
            written.at(),
            "schemes: found '"
                + PrintableText.inMessage(written.text())
                + "', expected the scheme of an address that runs nothing, such as vscode",
            "");
      }
    }
    return schemes;
  }
}
