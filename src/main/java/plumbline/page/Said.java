package plumbline.page;

import java.util.Optional;
import plumbline.text.Phrase;

/**
 * A piece of a sentence with links in it.
 *
 * @param url where it leads; empty for plain words
 */
public record Said(String text, Optional<String> url) {
  /** A link, to be said in a sentence. */
  static Phrase.Name of(LinkTo link) {
    return new Phrase.Name(link.text(), link);
  }
}
