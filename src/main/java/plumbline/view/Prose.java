package plumbline.view;

import java.util.Map;

/**
 * An author's Markdown with the way to everything that it links to. Templates print it like a text;
 * it arrives as sanitised HTML.
 *
 * @param markdown the text
 * @param targets for each link as it is written (a relative path, a reference without its brackets,
 *     a mention with its {@code @}) the page that it leads to, as text and URL; what is not in here
 *     leads nowhere
 */
public record Prose(String markdown, Map<String, LinkTo> targets) {
  public Prose {
    targets = Map.copyOf(targets);
  }

  public boolean isEmpty() {
    return markdown.isBlank();
  }
}
