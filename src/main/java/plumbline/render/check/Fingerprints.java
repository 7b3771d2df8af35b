package plumbline.render.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names by which other programs know a remark again in the next run. */
final class Fingerprints {
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /** 32 hexadecimal digits; the same parts a second time give others, in the order of the calls. */
  String of(String... parts) {
    String identity = String.join("\0", parts);
    int before = seen.merge(identity, 1, Integer::sum) - 1;
    return hash(before == 0 ? identity : identity + "\0" + before);
  }

  private static String hash(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
