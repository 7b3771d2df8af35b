package plumbline.text;

/**
 * A site's own bundle is wrong: the message names the file, the key, what was found and expected.
 */
public final class BundleMistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  BundleMistake(String message) {
    super(message);
  }
}
