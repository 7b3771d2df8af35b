package plumbline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The patterns of a language by key, as they are written.
 *
 * @param patterns sorted by key
 */
record Bundle(Map<String, String> patterns) {
  private static final String FOLDER = "/plumbline/text/";

  /** What Plumbline brings along for a language, if anything. */
  static Optional<Bundle> brought(String tag) {
    try (InputStream in = Bundle.class.getResourceAsStream(FOLDER + tag + ".properties")) {
      return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file of properties in UTF-8.
   *
   * @throws IllegalArgumentException where an escape in it is none
   */
  static Bundle read(byte[] bytes) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new Bundle(patterns);
  }

  /** This bundle, and what it does not say as another says it. */
  Bundle over(Bundle other) {
    Map<String, String> all = new TreeMap<>(other.patterns);
    all.putAll(patterns);
    return new Bundle(all);
  }
}
