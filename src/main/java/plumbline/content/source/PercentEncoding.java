package plumbline.content.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The encoding of addresses (RFC 3986, 2.1): {@code %20} is a space, and {@code +} a plus. */
public final class PercentEncoding {
  private PercentEncoding() {}

  /** Undoes it; text that is not encoded, like {@code 100%}, stays as it is. */
  public static String undone(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
