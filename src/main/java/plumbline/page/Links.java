package plumbline.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import plumbline.model.Cycle;
import plumbline.model.KeyResult;
import plumbline.model.Objective;
import plumbline.model.Owner;

/**
 * Links from one page. They are relative, so that the site works under any path and from the file
 * system.
 */
final class Links {
  private static final String SAFE = "-._~!$&'()*+,;=:@/";

  private final String[] folders;

  /**
   * @param from the page's path below the site's folder
   */
  Links(String from) {
    String[] parts = from.split("/");
    this.folders = java.util.Arrays.copyOf(parts, parts.length - 1);
  }

  /** The way from the page to a path below the site's folder. */
  String url(String path) {
    String[] parts = path.split("/");
    int shared = 0;
    while (shared < folders.length
        && shared < parts.length - 1
        && folders[shared].equals(parts[shared])) {
      shared++;
    }
    StringBuilder url = new StringBuilder("../".repeat(folders.length - shared));
    url.append(encode(parts[shared]));
    for (int i = shared + 1; i < parts.length; i++) {
      url.append('/').append(encode(parts[i]));
    }
    return url.toString();
  }

  /** The way to the site's folder: empty or {@code ../../}. */
  String root() {
    return "../".repeat(folders.length);
  }

  LinkTo to(Objective objective) {
    return new LinkTo(objective.title(), url(Urls.of(objective)));
  }

  LinkTo to(Objective objective, KeyResult keyResult) {
    return new LinkTo(keyResult.title(), url(Urls.of(objective)) + "#" + encode(keyResult.id()));
  }

  LinkTo to(Owner owner) {
    return new LinkTo(owner.name(), url(Urls.of(owner)));
  }

  LinkTo to(Cycle cycle) {
    return new LinkTo(cycle.title(), url(Urls.of(cycle)));
  }

  List<LinkTo> toAll(List<? extends Owner> owners) {
    return owners.stream().map(this::to).toList();
  }

  /** Percent-encodes everything that is not plain in a path (RFC 3986, 3.3). */
  static String encode(String part) {
    StringBuilder url = new StringBuilder(part.length());
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
      if (plain && c != ':') {
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
