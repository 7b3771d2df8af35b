package plumbline.view;

import java.util.Optional;

/**
 * A title, a note or a reason on the page of what it belongs to.
 *
 * @param words what it says as plain text: for attributes, and wherever it is itself a link
 * @param markup the same with the emphasis and the links that its author gave it; empty where it is
 *     nothing but the words
 */
public record FormattedText(String words, Optional<ProseLine> markup) {
  /** A text that is nothing but its words. */
  public static FormattedText plain(String words) {
    return new FormattedText(words, Optional.empty());
  }
}
