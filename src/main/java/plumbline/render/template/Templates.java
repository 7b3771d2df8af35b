package plumbline.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The templates, styles and scripts by name: a site's own first, then the built-in ones.
 *
 * <p>Names are relative and plain, for example {@code part/health.ftlh}: neither {@code ..} nor an
 * absolute path is ever asked for.
 */
public final class Templates {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._/-]*");

  private final Function<String, Optional<byte[]>> own;

  /**
   * @param own the site's own file of a name, if there is one; whoever reads the disk must not
   *     follow links out of the site's folder
   */
  public Templates(Function<String, Optional<byte[]>> own) {
    this.own = own;
  }

  /** Only what Plumbline brings along. */
  public static Templates builtIn() {
    return new Templates(name -> Optional.empty());
  }

  /** The text of a name, in UTF-8. */
  public Optional<String> text(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  public Optional<byte[]> bytes(String name) {
    if (!NAME.matcher(name).matches() || name.contains("..") || name.contains("//")) {
      return Optional.empty();
    }
    return own.apply(name).or(() -> brought(name));
  }

  /** A file that the program brings along, or the site's own in its place. */
  public byte[] needed(String name) {
    return bytes(name).orElseThrow(() -> new IllegalStateException("missing " + name));
  }

  private static Optional<byte[]> brought(String name) {
    try (InputStream in = Templates.class.getResourceAsStream("/templates/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
