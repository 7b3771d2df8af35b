package plumbline.render.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address outside the site that a page may lead to: on the web, or a mailbox. */
final class WebAddress {
  /** A scheme and a host without credentials before it; then the rest. */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "(?is)(https?://(?:[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9a-f:.]+])(?::\\d{1,5})?(?=[/?#]|$)"
              + "|mailto:(?=.))(.*)");

  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
  private static final String REPLACED = "\"<>\\^`{|}[]";

  private WebAddress() {}

  /** The address with everything encoded that must be; empty where it is not allowed. */
  static Optional<String> of(String written) {
    Matcher allowed = ALLOWED.matcher(written);
    return allowed.matches()
        ? Optional.of(allowed.group(1) + encoded(allowed.group(2)))
        : Optional.empty();
  }

  /** Letters of any script may stay (RFC 3987); spaces, brackets and bare percent signs may not. */
  static String encoded(String rest) {
    StringBuilder url = new StringBuilder();
    boolean inFragment = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean bare = c == '%' && !ESCAPE.matcher(rest).region(i, rest.length()).lookingAt();
      boolean illegal = c <= ' ' || c == 0x7F || REPLACED.indexOf(c) >= 0;
      boolean space = c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c));
      if (illegal || space || bare || c == '#' && inFragment) {
        encode(c, url);
      } else {
        url.append(c);
      }
      inFragment |= c == '#';
    }
    return url.toString();
  }

  private static void encode(char c, StringBuilder url) {
    for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
      url.append('%').append(String.format("%02X", b));
    }
  }
}
