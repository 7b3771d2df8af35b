package plumbline.config;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which links of texts are followed besides those to pages, to files and to the web.
 *
 * @param keepsAbsolute whether {@code /handbook/x} stays as it is written, because the site stands
 *     beside other pages
 * @param schemes the schemes of addresses that are followed, in lower case, besides those of the
 *     web
 */
public record Linking(boolean keepsAbsolute, Set<String> schemes) {
  /** What calls, writes or opens a chat. None of them runs anything that a page hands over. */
  static final Set<String> USUAL =
      Set.of(
          "mailto", "tel", "sms", "geo", "xmpp", "irc", "ircs", "matrix", "sip", "slack",
          "msteams");

  /** What a link must never lead to: it would run, or show what is not on the web. */
  static final Set<String> NEVER =
      Set.of(
          "javascript", "vbscript", "data", "blob", "file", "filesystem", "about", "view-source");

  /** What holds where the settings say nothing. */
  public static final Linking DEFAULT = new Linking(false, USUAL);

  public Linking {
    schemes = Set.copyOf(schemes);
  }

  /**
   * Whether an address is followed, by its scheme.
   *
   * @param scheme what stands before the colon
   */
  public boolean allows(String scheme) {
    return schemes.contains(scheme.toLowerCase(Locale.ROOT));
  }

  /** Whether no setting can allow a scheme. */
  public static boolean isHarmful(String scheme) {
    return NEVER.contains(scheme.toLowerCase(Locale.ROOT));
  }

  /** The same with more schemes. */
  Linking with(Set<String> more) {
    Set<String> all = new TreeSet<>(schemes);
    all.addAll(more);
    return new Linking(keepsAbsolute, all);
  }
}
