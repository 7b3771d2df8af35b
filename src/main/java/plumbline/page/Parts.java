package plumbline.page;

import java.util.List;
import java.util.Optional;
import plumbline.page.Frame.Choice;

/**
 * Which part of a long list a page shows, and the ways to the others; a list that fits one page has
 * none of this.
 *
 * @param shown which part that is, in words; empty where the page has all
 * @param choices the way to each part
 */
public record Parts(
    Optional<String> shown,
    List<Choice> choices,
    Optional<LinkTo> previous,
    Optional<LinkTo> next) {
  public Parts {
    choices = List.copyOf(choices);
  }
}
