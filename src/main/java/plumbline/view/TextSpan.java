package plumbline.view;

import java.util.Optional;
import plumbline.text.Phrase;

/**
 * A piece of a sentence with links in it.
 *
 * @param url where it leads; empty for plain words
 */
public record TextSpan(String text, Optional<String> url) {
  /** A link, to be said in a sentence. */
  public static Phrase.Name of(LinkTo link) {
    return new Phrase.Name(link.text(), link);
  }
}
