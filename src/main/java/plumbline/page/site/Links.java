package plumbline.page.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Owner;
import plumbline.view.LinkTo;
import plumbline.view.Urls;

/**
 * Links from one page. They are relative, so that the site works under any path and from the file
 * system.
 */
public final class Links {
  /** What stands in a path as it is, by its code. */
  private static final boolean[] PLAIN = plain();

  /** The folder of the page, with a final {@code /}; empty for the site's own folder. */
  private final String folder;

  /**
   * @param from the page's path below the site's folder
   */
  public Links(String from) {
    this.folder = from.substring(0, from.lastIndexOf('/') + 1);
  }

  /** The way from the page to a path below the site's folder. */
  public String url(String path) {
    int shared = shared(path);
    String way = shared == 0 ? path : path.substring(shared);
    return up(shared).concat(encode(way));
  }

  /**
   * The address of a page in the world.
   *
   * @param base where the site is published, with a final {@code /}
   */
  public static String address(String base, String path) {
    String url = new Links("x").url(path);
    return base
        + (url.endsWith("index.html") ? url.substring(0, url.length() - Urls.HOME.length()) : url);
  }

  /** The length of the folders that a path has in common with the page's. */
  private int shared(String path) {
    int shared = 0;
    int most = Math.min(folder.length(), path.length());
    for (int i = 0; i < most && folder.charAt(i) == path.charAt(i); i++) {
      shared = folder.charAt(i) == '/' ? i + 1 : shared;
    }
    return shared;
  }

  /** The way up from the page's folder to one of those around it. */
  private String up(int length) {
    int levels = 0;
    for (int i = length; i < folder.length(); i++) {
      levels += folder.charAt(i) == '/' ? 1 : 0;
    }
    return levels == 0 ? "" : "../".repeat(levels);
  }

  /** The way to the site's folder: empty or {@code ../../}. */
  String root() {
    return up(0);
  }

  public LinkTo to(Objective objective) {
    return new LinkTo(objective.title(), url(Urls.of(objective)));
  }

  public LinkTo to(Objective objective, KeyResult keyResult) {
    return new LinkTo(keyResult.title(), url(Urls.of(objective)) + "#" + encode(keyResult.id()));
  }

  public LinkTo to(Owner owner) {
    return new LinkTo(owner.name(), url(Urls.of(owner)));
  }

  public LinkTo to(Cycle cycle) {
    return new LinkTo(cycle.title(), url(Urls.of(cycle)));
  }

  public List<LinkTo> toAll(List<? extends Owner> owners) {
    return owners.stream().map(this::to).toList();
  }

  /** Percent-encodes everything that is not plain in a path (RFC 3986, 3.3). */
  public static String encode(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!isPlain(part.charAt(i))) {
        return encoded(part);
      }
    }
    return part;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=@/".indexOf(c) >= 0;
    }
    return plain;
  }

  private static boolean isPlain(char c) {
    return c < PLAIN.length && PLAIN[c];
  }

  private static String encoded(String part) {
    StringBuilder url = new StringBuilder(part.length());
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c)) {
        url.append(c);
      } else {
        url.append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return url.toString();
  }
}
