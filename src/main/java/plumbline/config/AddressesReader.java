package plumbline.config;

import java.net.IDN;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.content.yaml.Fields;
import plumbline.text.PrintableText;

/** Reads the addresses in {@code site.yaml}. */
final class AddressesReader {
  private static final Pattern WEB =
      Pattern.compile("(https?://)([^\\s\"'<>/?#]+)([^\\s\"'<>]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE = Pattern.compile("\\{\\w*}");
  private static final String EXPECTED = "an address that starts with https:// or http://";

  private final Fields fields;

  private AddressesReader(Fields fields) {
    this.fields = fields;
  }

  /**
   * @param fields all of {@code site.yaml}
   */
  static Addresses read(Fields fields) {
    AddressesReader reader = new AddressesReader(fields);
    return new Addresses(
        reader.site("base_url"),
        reader.with("edit_url", "{path}", "https://git.acme.example/okr/edit/main/{path}"),
        reader.with("commit_url", "{commit}", "https://git.acme.example/okr/commit/{commit}"),
        reader.with("source_url", "{path}", "https://git.acme.example/okr/blob/main/{path}"));
  }

  /** Pages are told apart by what follows the address: nothing may stand behind its path. */
  private Optional<String> site(String name) {
    Optional<String> url = web(name);
    if (url.isPresent() && url.get().matches("[^?#]*[?#].*")) {
      wrong(name, "an address without ? and #", "The paths of pages are put behind it.");
      return Optional.empty();
    }
    return url.map(address -> address.endsWith("/") ? address : address + "/");
  }

  /** One address for many files: without the place for what differs all would be the same. */
  private Optional<String> with(String name, String place, String example) {
    Optional<String> url = web(name);
    if (url.isPresent() && !url.get().contains(place)) {
      wrong(name, "an address with " + place, "Write for example " + example + ".");
      return Optional.empty();
    }
    Matcher other = PLACE.matcher(url.orElse("").replace(place, ""));
    if (other.find()) {
      wrong(name, "an address without " + other.group(), "Only " + place + " is known here.");
      return Optional.empty();
    }
    return url;
  }

  private Optional<String> web(String name) {
    Optional<String> written = fields.text(name);
    Optional<String> good = written.flatMap(AddressesReader::inAscii);
    if (written.isPresent() && good.isEmpty()) {
      wrong(name, EXPECTED, "");
    }
    return good;
  }

  /** As programs need it: the host in Punycode, other letters of its path percent-encoded. */
  private static Optional<String> inAscii(String written) {
    Matcher parts = WEB.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String url = parts.group(1) + host(parts.group(2)) + encoded(parts.group(3));
      return Optional.of(url)
          .filter(address -> URI.create(PLACE.matcher(address).replaceAll("x")).getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String host(String written) {
    return written.startsWith("[") ? written : IDN.toASCII(written);
  }

  private static String encoded(String path) {
    Function<String, String> ascii = part -> URI.create(part).toASCIIString();
    Matcher place = PLACE.matcher(path);
    StringBuilder url = new StringBuilder();
    int from = 0;
    while (place.find()) {
      url.append(ascii.apply(path.substring(from, place.start()))).append(place.group());
      from = place.end();
    }
    return url.append(ascii.apply(path.substring(from))).toString();
  }

  private void wrong(String name, String expected, String hint) {
    fields.report(
        "wrong-value",
        fields.valueAt(name),
        name
            + ": found '"
            + PrintableText.inMessage(fields.text(name).orElse(""))
            + "', expected "
            + expected,
        hint);
  }
}
