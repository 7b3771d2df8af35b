package plumbline.serve;

/**
 * What a browser gets for a path.
 *
 * @param status of HTTP
 * @param type the content's type
 * @param bytes as the site has them
 */
record Answer(int status, String type, byte[] bytes) {
  boolean isPage() {
    return type.startsWith("text/html");
  }

  /** By this a browser is known to show the same: it differs where the page does. */
  String mark(int looks) {
    return status + "-" + looks + "-" + bytes.length + "-" + java.util.Arrays.hashCode(bytes);
  }
}
