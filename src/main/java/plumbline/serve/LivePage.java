package plumbline.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with what keeps it up to date: a script and a style of this server's own, the problems,
 * and leave to connect to where it came from. What is published has nothing of this.
 */
final class LivePage {
  /** No page of a site can be here: names that start with a dot are never published. */
  static final String OWN = ".plumbline/";

  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\")([^\"]*)",
          Pattern.CASE_INSENSITIVE);

  private LivePage() {}

  /**
   * The page.
   *
   * @param path where the browser asked for it
   */
  static byte[] of(Answer answer, String path, State state) {
    String page = new String(answer.bytes(), StandardCharsets.UTF_8);
    String panel = Panel.of(state);
    boolean missing = answer.status() == 404;
    String head =
        (missing ? "<base href=\"/\">\n" : "")
            + "<link rel=\"stylesheet\" href=\"/.plumbline/live.css\">\n"
            + "<script src=\"/.plumbline/live.js\" defer data-path=\"%s\" data-shown=\"%s\" data-told=\"%s\"></script>\n"
                .formatted(Panel.shown(path), answer.mark(state.looks()), told(panel));
    String live =
        "<section id=\"plumbline-live\" aria-label=\"Problems in the files\" aria-live=\"polite\">"
            + panel
            + "</section>\n";
    String headed = before("<link rel=\"stylesheet\"", "</head>", connecting(page, missing), head);
    return before("</body>", "</html>", headed, live).getBytes(StandardCharsets.UTF_8);
  }

  /** With a policy that lets the page listen to its server, and a missing one find its styles. */
  private static String connecting(String page, boolean missing) {
    String base = missing ? "base-uri 'self'" : "base-uri 'none'";
    return POLICY
        .matcher(page)
        .replaceFirst(
            of ->
                Matcher.quoteReplacement(
                    of.group(1)
                        + of.group(2).replace("base-uri 'none'", base)
                        + "; connect-src 'self'"));
  }

  /** By this a panel is known to say the same. */
  static String told(String panel) {
    return panel.isEmpty() ? "" : panel.length() + "-" + panel.hashCode();
  }

  /** Puts text before the first of two marks that there is, else at the end. */
  private static String before(String mark, String other, String page, String text) {
    int at = page.indexOf(mark);
    int place = at >= 0 ? at : page.indexOf(other);
    return place < 0 ? page + text : page.substring(0, place) + text + page.substring(place);
  }
}
