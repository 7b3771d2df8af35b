package plumbline.model;

import java.util.List;

/**
 * The Markdown below a file's front matter.
 *
 * @param markdown the text with {@code \n} line ends; empty where there is none
 * @param path the file it stands in, as in {@link Location#path}
 * @param links everything in it that names another file, page or person, in order
 */
public record Body(String markdown, String path, List<BodyLink> links) {
  public Body {
    links = List.copyOf(links);
  }

  public static Body empty(String path) {
    return new Body("", path, List.of());
  }

  public boolean isEmpty() {
    return markdown.isBlank();
  }
}
