package plumbline.config;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.content.yaml.Fields;

/** Reads {@code publish:} of {@code site.yaml}. */
final class PublishingReader {
  private static final int MOST_VERSIONS = 100;

  private PublishingReader() {}

  /**
   * @param fields all of {@code site.yaml}
   * @param drafts whether the command line asks for drafts
   */
  static Publishing read(Fields fields, boolean drafts) {
    Fields publish = fields.nested("publish", "publish");
    Publishing read = new Publishing(drafts, versions(publish));
    publish.done();
    return read;
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
