package plumbline.view;

import java.util.Map;
import java.util.Set;

/**
 * An author's Markdown with the way to everything that it links to. Templates print it like a text;
 * it arrives as sanitised HTML.
 *
 * @param markdown the text
 * @param targets for each link as it is written (a relative path, a reference without its brackets,
 *     a mention with its {@code @}, a place on the same page with its {@code #}) the page that it
 *     leads to, as text and URL; what is not in here leads nowhere
 * @param unplaced the links, as they are written, that name a place which their page does not have
 */
public record Prose(String markdown, Map<String, LinkTo> targets, Set<String> unplaced) {
  public Prose {
    targets = Map.copyOf(targets);
    unplaced = Set.copyOf(unplaced);
  }

  /** A text whose links all lead to places that are there. */
  public Prose(String markdown, Map<String, LinkTo> targets) {
    this(markdown, targets, Set.of());
  }

  public boolean isEmpty() {
    return markdown.isBlank();
  }
}
