package plumbline.config;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plumbline.content.asset.AssetTypes;
import plumbline.content.yaml.Fields;
import plumbline.model.Ref;
import plumbline.text.PrintableText;

/** Reads {@code publish:} of {@code site.yaml}. */
final class PublishingReader {
  private static final Pattern END = Pattern.compile("[a-z0-9]{1,12}");
  private static final Map<String, Boolean> YES_OR_NO =
      Map.of("yes", true, "true", true, "no", false, "false", false);
  private static final Map<String, Boolean> REMOVED =
      Map.of("titles", true, "no", false, "false", false);
  private static final int MOST_VERSIONS = 100;

  private PublishingReader() {}

  /**
   * @param fields all of {@code site.yaml}
   * @param drafts whether the command line asks for drafts
   */
  static Publishing read(Fields fields, boolean drafts) {
    Fields publish = fields.nested("publish", "publish");
    Publishing read =
        new Publishing(
            drafts,
            versions(publish),
            assets(publish),
            publish.choice("emails", YES_OR_NO).orElse(Publishing.DEFAULT.emails()),
            publish.choice("removed", REMOVED).orElse(Publishing.DEFAULT.removed()));
    publish.done();
    return read;
  }

  /** The ends of names that are allowed besides; of what browsers run, none. */
  private static Set<String> assets(Fields publish) {
    Set<String> ends = new TreeSet<>();
    for (Ref end : publish.refs("assets")) {
      String name = end.text().toLowerCase(Locale.ROOT);
      if (!END.matcher(name).matches() || AssetTypes.isRunning(name)) {
        publish.report(
            "wrong-value",
            end.at(),
            "assets: found '"
                + PrintableText.inMessage(end.text())
                + "', expected the end of a file's name that no browser runs, such as dwg",
            "Pack such files as .zip.");
      } else {
        publish.warn(
            "asset-type",
            end.at(),
            "found the asset type ." + name + ", which Plumbline does not know",
            "Make sure that your web server sends such files as downloads, and nosniff.");
        ends.add(name);
      }
    }
    return ends;
  }

  private static int versions(Fields publish) {
    Optional<BigDecimal> number = publish.number("versions");
    if (number.isEmpty()) {
      return Publishing.DEFAULT.versions();
    }
    BigDecimal asked = number.get();
    if (asked.scale() > 0
        || asked.signum() < 0
        || asked.compareTo(BigDecimal.valueOf(MOST_VERSIONS)) > 0) {
      publish.report(
          "wrong-value",
          publish.valueAt("versions"),
          "versions: found " + asked.toPlainString() + ", expected a whole number from 0 to 100",
          "0 keeps the present state of the site only.");
      return Publishing.DEFAULT.versions();
    }
    return asked.intValueExact();
  }
}
