package plumbline.view;

import java.util.List;
import java.util.Optional;
import plumbline.view.Frame.Choice;

/**
 * Which part of a long list a page shows, and the ways to the others; a list that fits one page has
 * none of this.
 *
 * @param shown which part that is, in words; empty where the page has all
 * @param choices the way to each part
 */
public record Paging(
    Optional<String> shown,
    List<Choice> choices,
    Optional<LinkTo> previous,
    Optional<LinkTo> next) {
  public Paging {
    choices = List.copyOf(choices);
  }
}
